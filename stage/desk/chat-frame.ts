// The chat window in the brand's page: a frame of Live Assist's, in a shadow root of the page. The stage can find it, and not look into it.

/** Undefined while no chat is open. */
export function chatFrameIn(site: HTMLIFrameElement | null): Window | null | undefined {
  // A page that is just coming has no body yet.
  const body = site?.contentDocument?.body as HTMLElement | null | undefined;
  const roots = [...(body?.children ?? [])].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  return roots.map((root) => root.querySelector<HTMLIFrameElement>('iframe[title="Chat"]')).find(Boolean)?.contentWindow;
}
