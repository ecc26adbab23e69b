// The workspace inside another site's page: the stage of the demo shows it beside the brand's site. They talk by postMessage, each
// naming the other's exact origin. The page tells where it is and whether it waits for an agent; the stage may answer with a ticket.

/** What the workspace says to the page around it. */
export type ToEmbedder = { type: 'live-assist:address'; address: string } | { type: 'live-assist:agent'; agent: string | null };

/** True where another page shows this one in a frame. */
export const isEmbedded = (): boolean => window.parent !== window;

/** `origin` is the one page that may embed the workspace; anybody else's page hears nothing. */
export function tellEmbedder(origin: string, message: ToEmbedder): void {
  if (isEmbedded()) window.parent.postMessage(message, origin);
}

/** Takes tickets from the page around this one. Returns the call that ends it. */
export function onTicket(origin: string, take: (ticket: string) => void): () => void {
  const hear = (event: MessageEvent<unknown>) => {
    if (event.source !== window.parent || event.origin !== origin || !isEmbedded()) return;
    const { type, ticket } = (event.data ?? {}) as { type?: unknown; ticket?: unknown };
    if (type === 'live-assist:ticket' && typeof ticket === 'string') take(ticket);
  };
  window.addEventListener('message', hear);
  return () => window.removeEventListener('message', hear);
}
