// The token expires while the chat runs: asked for ahead of time, renewed unseen; or refused, and then nothing goes on without a proof.
import type { FrameLocator, Page } from 'playwright/test';
import type { Brand } from '../fixtures/brand';
import { chatWindow, clickInvitation, startChat, write } from '../fixtures/chat';
import { pickPersona, signIn } from '../fixtures/site';
import { expectSound } from '../fixtures/sound';
import { expect, test } from '../fixtures/test';
import { acceptChat, reply, section } from '../fixtures/workspace';

/** The shortest life there is: a renewal every three seconds or so. */
const SHORT = 5;
/** Long enough for the end of a short token and all that follows it. */
const PATIENCE = { timeout: 30_000 };

const composer = (chat: FrameLocator) => chat.getByRole('textbox', { name: 'Message' });
const transcriptOf = (agent: Page) => agent.getByRole('log', { name: 'Conversation with Ada Whitfield' });
const noLongerLoggedIn = (chat: FrameLocator) => chat.getByRole('alert').getByText('You are no longer logged in.');

/** Ada chats with an agent; her tokens are short. */
async function chatWithShortTokens(consumer: Page, agent: Page, brand: Brand): Promise<FrameLocator> {
  await signIn(consumer, brand, 'ada');
  const chat = await startChat(consumer);
  await acceptChat(agent, 'Ada Whitfield');
  return chat;
}

test.beforeEach(async ({ brand, brands }) => brands.set(brand.slug, { tokenLifetime: SHORT }));

test('renewals are invisible to a consumer who is typing', async ({ consumer, agent, brand, brands }) => {
  test.slow();
  // Time enough ahead of the end, also on a machine that has other things to do.
  await brands.set(brand.slug, { tokenLifetime: 14 });
  const chat = await chatWithShortTokens(consumer, agent, brand);
  await composer(chat).fill('A sentence that is not finished');
  await composer(chat).evaluate((area: HTMLTextAreaElement) => {
    const page = globalThis as unknown as { seen: string[]; area: HTMLTextAreaElement };
    [page.seen, page.area] = [[], area];
    area.setSelectionRange(2, 10);
    for (const event of ['blur', 'readonly']) area.addEventListener(event, () => page.seen.push(event));
    new MutationObserver(() => area.readOnly && page.seen.push('locked')).observe(area, { attributes: true });
    const notice = document.querySelector('[role=status]')!;
    new MutationObserver(() => notice.textContent && page.seen.push(notice.textContent)).observe(notice, { childList: true, subtree: true, characterData: true });
  });
  await expect(transcriptOf(agent).getByText(/Sign-in renewed [3-9] times/)).toBeVisible({ timeout: 60_000 });
  await reply(agent, 'I am looking at it.');
  await expect(chat.getByRole('log').getByText('I am looking at it.')).toBeVisible();

  await expect(composer(chat)).toBeFocused();
  await expect(composer(chat)).toHaveValue('A sentence that is not finished');
  const after = await composer(chat).evaluate((area: HTMLTextAreaElement) => {
    const page = globalThis as unknown as { seen: string[]; area: HTMLTextAreaElement };
    return { seen: page.seen, same: page.area === area, caret: [area.selectionStart, area.selectionEnd] };
  });
  expect(after).toEqual({ seen: [], same: true, caret: [2, 10] });
  await write(consumer, 'And now it is.');
  await expect(transcriptOf(agent)).toContainText('And now it is.');
  await expect(transcriptOf(agent)).not.toContainText('expired');
});

test('twenty renewals in a row, and the chat goes on', { tag: '@once' }, async ({ consumer, agent, brand }) => {
  test.setTimeout(180_000);
  await chatWithShortTokens(consumer, agent, brand);
  await expect(transcriptOf(agent).getByText(/Sign-in renewed 2\d times/)).toBeVisible({ timeout: 150_000 });
  await write(consumer, 'Still the same chat.');
  await expect(transcriptOf(agent)).toContainText('Still the same chat.');
});

test('who was signed out in the meantime waits for nothing: told, locked, kept; and goes on after signing in again', async ({ consumer, agent, brand }) => {
  test.slow();
  const chat = await chatWithShortTokens(consumer, agent, brand);
  await write(consumer, 'Before the end.');
  await composer(chat).fill('What I was about to say');
  await consumer.context().clearCookies();

  await expect(noLongerLoggedIn(chat)).toBeVisible(PATIENCE);
  await expect(composer(chat)).toHaveValue('What I was about to say');
  await expect(composer(chat)).not.toBeEditable();
  await expect(chat.getByRole('log')).toContainText('Before the end.');
  await expect(transcriptOf(agent)).toContainText('Ada Whitfield’s sign-in expired');
  for (const text of ['agent one', 'agent two']) await reply(agent, text);
  await expect(transcriptOf(agent)).toContainText('agent two');
  await expect(chat.getByRole('log')).not.toContainText('agent');
  await expectSound(consumer, 'chat window, no longer logged in, composer locked');
  await expect(section(agent, 'Customer info').getByRole('img', { name: 'The proof has run out' }).first()).toBeVisible();
  await expect(section(agent, 'Customer info').getByRole('img', { name: /Verified/ })).toHaveCount(0);
  await expectSound(agent, 'workspace, a proof that ran out');

  await chat.getByRole('button', { name: 'Sign in again' }).focus();
  await consumer.keyboard.press('Enter');
  await consumer.getByRole('dialog').getByRole('button', { name: 'Sign in to chat' }).click();
  await pickPersona(consumer, brand, 'ada');
  await expect(chat.getByRole('log')).toContainText('agent two');
  const said = async () => (await chat.getByRole('log').innerText()).match(/Before the end\.|agent one|agent two/g);
  await expect.poll(said).toEqual(['Before the end.', 'agent one', 'agent two']);
  await expect(transcriptOf(agent)).toContainText('Ada Whitfield is verified again');
  await write(consumer, 'Here I am again.');
  await expect(transcriptOf(agent)).toContainText('Here I am again.');
});

test('another person who signed in in the meantime gets nothing of the first one’s chat, and begins their own', async ({ consumer, agent, brand }) => {
  test.slow();
  const [, other] = brand.signIns;
  await chatWithShortTokens(consumer, agent, brand);
  await write(consumer, 'Only for my bank.');
  await consumer.context().clearCookies();
  const second = await consumer.context().newPage();
  await signIn(second, brand, other!.login);

  await expect(consumer.locator('iframe[title="Chat"]')).toHaveCount(0, PATIENCE);
  await expect(consumer.getByRole('button', { name: 'Chat with us' })).toBeVisible();
  expect(await consumer.evaluate(() => JSON.stringify({ ...sessionStorage, ...localStorage }))).not.toMatch(/Ada|Only for my bank|live-assist:[^"]*":"(open|\d)/);

  const chat = await clickInvitation(consumer);
  await expect(chat.getByText('You’re in the queue')).toBeVisible();
  await expect(chat.getByRole('log')).not.toContainText('Only for my bank.');
  await expect(agent.getByRole('button', { name: `Accept chat with ${other!.name}` })).toBeVisible();
  await expect(transcriptOf(agent)).toContainText(/Ada Whitfield(’s sign-in expired| signed out of the site)/);
  await expect(agent.getByRole('textbox', { name: 'Reply' })).toBeEditable();
});

test('a page that never answers is not waited for without end; when it answers again, the same chat goes on', { tag: '@once' }, async ({ consumer, agent, brand }) => {
  test.slow();
  const chat = await chatWithShortTokens(consumer, agent, brand);
  await consumer.evaluate(() => {
    const page = globalThis as unknown as { lpGetAuthenticationToken: unknown; kept: unknown };
    page.kept = page.lpGetAuthenticationToken;
    page.lpGetAuthenticationToken = () => {};
  });
  await expect(chat.getByText('Checking that you are still signed in…')).toBeVisible(PATIENCE);
  // Nothing is sent now, and nothing that is typed is lost.
  await composer(chat).fill('Half a thought');
  await composer(chat).press('Enter');
  await expect(chat.getByRole('button', { name: 'Send message' })).toBeDisabled();
  await expect(noLongerLoggedIn(chat)).toBeVisible(PATIENCE);
  await expect(composer(chat)).toHaveValue('Half a thought');
  await expect(composer(chat)).not.toBeEditable();
  await consumer.evaluate(() => {
    const page = globalThis as unknown as { lpGetAuthenticationToken: unknown; kept: unknown };
    page.lpGetAuthenticationToken = page.kept;
  });
  await chat.getByRole('button', { name: 'Sign in again' }).click();
  await expect(noLongerLoggedIn(chat)).toHaveCount(0);
  await expect(composer(chat)).toHaveValue('Half a thought');
  await write(consumer, 'There you are.');
  await expect(transcriptOf(agent)).toContainText('There you are.');
});

test('a window that is closed when the token ends: the agent is told all the same', { tag: '@once' }, async ({ consumer, agent, brand }) => {
  test.slow();
  await chatWithShortTokens(consumer, agent, brand);
  await consumer.goto('about:blank');
  await expect(transcriptOf(agent)).toContainText('Ada Whitfield’s sign-in expired', PATIENCE);
  await consumer.goto(brand.addresses.site);
  await expect(chatWindow(consumer).getByRole('log')).toBeVisible();
  await expect(transcriptOf(agent)).toContainText('Ada Whitfield is verified again');
});
