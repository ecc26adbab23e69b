// What a page says to Live Assist, as the consumer and the operator see it: each answer of its method, its identity, its attributes,
// and the states it is told.
import type { Page } from 'playwright/test';
import { chatWindow, clickInvitation, NOT_VERIFIED, startChat, write } from '../fixtures/chat';
import { holdRequests } from '../fixtures/hold-requests';
import { sayOfVisitor } from '../fixtures/page-attributes';
import { answerWith, ownThePageMethod } from '../fixtures/page-method';
import { newestReason } from '../fixtures/reasons';
import { signIn } from '../fixtures/site';
import { expect, test } from '../fixtures/test';
import { listenInWindow } from '../fixtures/window-line';
import { acceptChat, reply, section } from '../fixtures/workspace';

const REFUSED: [answer: string, code: string][] = [
  ['null alone', 'method_declined'],
  ['an empty text and a reason', 'method_declined'],
  ['an empty object and a reason', 'method_declined'],
  ['a code and an error', 'method_declined'],
  ['a number', 'method_answer_unknown'],
  ['throws', 'method_threw'],
  ['rejects', 'method_threw'],
  ['not a function', 'method_missing'],
  ['missing', 'method_missing'],
];

test('each way in which a page’s method fails ends at the survey, and the operator reads which it was', { tag: '@once' }, async ({ consumer, agent, brand }) => {
  test.slow();
  await ownThePageMethod(consumer);
  await signIn(consumer, brand, 'ada');
  for (const [answer, code] of REFUSED) {
    await answerWith(consumer, answer);
    await consumer.goto(brand.addresses.site);
    const chat = await clickInvitation(consumer);
    await expect(chat.getByText(NOT_VERIFIED), answer).toBeVisible();
    expect(await newestReason(agent, brand), answer).toMatchObject({ code });
  }
});

test('the SDK travels compressed: at most 4 KB with what the account configures', { tag: '@once' }, async ({ consumer, brand }) => {
  const loaded = consumer.waitForResponse(/\/sdk\.js/);
  await consumer.goto(brand.addresses.site);
  const { responseBodySize } = await (await loaded).request().sizes();
  expect(responseBodySize).toBeLessThanOrEqual(4096);
});

test('a method that never answers ends at the survey after ten seconds', { tag: '@once' }, async ({ consumer, agent, brand }) => {
  await ownThePageMethod(consumer);
  await signIn(consumer, brand, 'ada');
  await answerWith(consumer, 'never');
  await consumer.reload();
  const chat = await clickInvitation(consumer);
  await expect(chat.getByText(NOT_VERIFIED)).toBeVisible({ timeout: 20_000 });
  expect(await newestReason(agent, brand)).toMatchObject({ code: 'method_timed_out' });
});

test('a method that answers later, and then once more: the first answer counts', { tag: '@once' }, async ({ consumer, agent, brand }) => {
  await ownThePageMethod(consumer);
  await signIn(consumer, brand, 'ada');
  await answerWith(consumer, 'later, and twice');
  await consumer.reload();
  await startChat(consumer);
  await acceptChat(agent, 'Ada Whitfield');
});

interface TaggedPage {
  lpTag: { _defB: (() => void)[]; identities: unknown[]; sdes: unknown[]; events: { bind: (app: string, event: string, listener: (data: { state: string }) => void) => void } };
}

/** Keeps every state that the page is told, over page loads, the way a page defers calls until the tag is there. */
async function recordStates(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    if (window.parent !== window) return;
    const keep = ({ state }: { state: string }) => sessionStorage.setItem('states', `${sessionStorage.getItem('states') ?? ''} ${state}`);
    const tag = { _defB: [() => (globalThis as unknown as TaggedPage).lpTag.events.bind('lpUnifiedWindow', 'state', keep)] };
    Object.assign(globalThis, { lpTag: tag });
  });
  return () => page.evaluate(() => (sessionStorage.getItem('states') ?? '').trim().split(' '));
}

test('the page is told every documented state, in order', { tag: '@once' }, async ({ consumer, agent, brand, brands, newBrowser }) => {
  test.slow();
  const states = await recordStates(consumer);
  await signIn(consumer, brand, 'ada');
  const chat = await startChat(consumer);
  await acceptChat(agent, 'Ada Whitfield');
  await expect.poll(states).toEqual(['initialised', 'preChat', 'waiting', 'chatting']);
  await reply(agent, 'Good morning.');
  await expect(chat.getByRole('log').getByText('Good morning.')).toBeVisible();
  await consumer.reload();
  await expect(chat.getByRole('log').getByText('Good morning.')).toBeVisible();
  await write(consumer, 'That is all.');
  await agent.getByRole('button', { name: 'End conversation' }).click();
  await agent.getByRole('dialog').getByRole('button', { name: 'End conversation' }).click();
  await expect(chat.getByText('This chat has ended')).toBeVisible();
  await chat.getByRole('button', { name: 'Close chat' }).click();
  await expect.poll(states).toEqual(['initialised', 'preChat', 'waiting', 'chatting', 'interactive', 'initialised', 'resume', 'chatting', 'interactive', 'postChat', 'ended', 'uninitialised']);

  await brands.set(brand.slug, { anonymousClick: 'decline' });
  const anonymous = await newBrowser();
  const told = await recordStates(anonymous);
  await anonymous.goto(brand.addresses.site);
  await clickInvitation(anonymous);
  await expect(chatWindow(anonymous).getByText(NOT_VERIFIED)).toBeVisible();
  await expect.poll(told).toEqual(['initialised', 'preChat', 'offline']);
});

test('an identity and attributes of the page are the page’s word: kept, marked where they are not as documented, and never verified', { tag: '@once' }, async ({ consumer, agent, brand }) => {
  await consumer.addInitScript(() => {
    if (window.parent !== window) return;
    const identify = (tell: (identity: object) => void) => tell({ iss: 'https://elsewhere.example', acr: 'loa1', sub: 'somebody-else' });
    const sdes = [{ type: 'cart', total: '129.90', numItems: 1 }, { type: 'weather', sun: true }, { total: 3 }, 'no attribute', { type: 'lead', lead: { topic: 'x'.repeat(200_000) } }];
    Object.assign(globalThis, { lpTag: { identities: [identify], sdes } });
  });
  await signIn(consumer, brand, 'ada');
  await startChat(consumer);
  await acceptChat(agent, 'Ada Whitfield');
  const pushed = section(agent, 'Said by the page – not verified');
  for (const text of ['somebody-else', 'total is a text, not a number.', 'The vendor documents no attribute of this type.', 'No attribute at all: it has no type.', 'no attribute', 'more than is kept'])
    await expect(pushed.getByText(text).first(), text).toBeVisible();
  await expect(pushed.getByRole('img', { name: 'Verified by the ID token' })).toHaveCount(0);
  await expect(section(agent, 'Contact card')).toContainText('Ada Whitfield');
});

test('what the page says while its visitor is being verified reaches the agent too', { tag: '@once' }, async ({ consumer, agent, brand }) => {
  await signIn(consumer, brand, 'ada');
  const verification = await holdRequests(consumer, '**/conversation');
  await clickInvitation(consumer);
  await verification.begun;
  const heard = await listenInWindow(consumer, 'lp:attributes');
  await sayOfVisitor(consumer, { type: 'ctmrinfo', info: { customerId: 'said-meanwhile' } });
  await heard();
  verification.release();
  await acceptChat(agent, 'Ada Whitfield');
  await expect(section(agent, 'Said by the page – not verified')).toContainText('said-meanwhile');
});
