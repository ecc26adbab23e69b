// The stage's end of the line to the Agent Workspace, which it shows in a frame: a page of another site, which it can neither read nor click.
// It hears where the workspace is and whether somebody is seated, and can hand it a ticket. Both ends name the other's exact origin.

export type FromWorkspace = { type: 'live-assist:address'; address: string } | { type: 'live-assist:agent'; agent: string | null };

/** What the workspace said; undefined for anything that it did not. `frame`: the window that the stage shows it in. */
export function readWorkspace({ data, origin, source }: Pick<MessageEvent<unknown>, 'data' | 'origin' | 'source'>, expected: { origin: string; frame: unknown }): FromWorkspace | undefined {
  if (origin !== expected.origin || !source || source !== expected.frame) return undefined;
  const { type, address, agent } = (data ?? {}) as Record<string, unknown>;
  if (type === 'live-assist:address' && typeof address === 'string' && URL.canParse(address) && new URL(address).origin === origin) return { type, address };
  if (type === 'live-assist:agent' && (agent === null || typeof agent === 'string')) return { type, agent };
}

/** Hands a ticket to the workspace in `frame`, and to no other site's page that might be there meanwhile. */
export function handTicket(frame: Pick<Window, 'postMessage'>, origin: string, ticket: string): void {
  frame.postMessage({ type: 'live-assist:ticket', ticket }, origin);
}
