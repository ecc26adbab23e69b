// The vendor's tag, from this side: `lpTag` is set up before sdk.js loads, and works with any order of loading.

interface LiveAssistTag {
  site?: string;
  sdes?: { push(...attributes: object[]): unknown };
  taglets?: { rendererStub?: { click(engagementId: string): unknown } };
}

const page = globalThis as unknown as { lpTag?: LiveAssistTag };

/** Names the account, and pushes what this page knows: engagement attributes, which nobody verifies. */
export function setUpTag(account: string, attributes: object[]): void {
  const tag = (page.lpTag ??= {});
  tag.site = account;
  tag.sdes ??= [];
  if (attributes.length) tag.sdes.push(...attributes);
}

/** Clicks the invitation for the consumer, as soon as the vendor's script is there: at most 10 s later. */
export function openChat(engagementId: string, triesLeft = 100): void {
  const stub = page.lpTag?.taglets?.rendererStub;
  if (stub) stub.click(engagementId);
  else if (triesLeft) setTimeout(openChat, 100, engagementId, triesLeft - 1);
}
