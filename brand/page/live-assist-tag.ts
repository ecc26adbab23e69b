// The vendor's tag, from this side: `lpTag` is set up before sdk.js loads, and works with any order of loading.

interface LiveAssistTag {
  site?: string;
  /** What the invitation looks like. */
  engagement?: object;
  /** Engagement attributes: what the page says of its visitor. Nobody verifies them. */
  sdes?: { push(...attributes: object[]): unknown };
  /** True while the method is called though nobody clicked: then nobody should be asked to sign in. */
  silent?: boolean;
  /** Live Assist's own addition; another vendor's tag may have nothing of the kind. */
  logout?: (done: () => void) => void;
  loaded?: boolean;
  taglets?: { rendererStub?: { click(engagementId: string): unknown } };
}

const page = globalThis as unknown as { lpTag?: LiveAssistTag };

/** Names the account, and pushes what this page knows. */
export function setUpTag(account: string, engagement: object, attributes: object[]): void {
  const tag = (page.lpTag ??= {});
  tag.site = account;
  tag.engagement = engagement;
  tag.sdes ??= [];
  if (attributes.length) tag.sdes.push(...attributes);
}

export const isSilentCall = (): boolean => page.lpTag?.silent === true;

/** Ends the chat of whoever signs out here. `done` is called when the page may go, at once where there is no chat. */
export function endChat(done: () => void): void {
  if (page.lpTag?.logout) page.lpTag.logout(done);
  else done();
}

/** Clicks the invitation for the consumer, as soon as the vendor's script is there: at most 10 s later. */
export function openChat(engagementId: string, triesLeft = 100): void {
  const { loaded, taglets } = page.lpTag ?? {};
  if (loaded && taglets?.rendererStub) taglets.rendererStub.click(engagementId);
  else if (triesLeft) setTimeout(openChat, 100, engagementId, triesLeft - 1);
}
