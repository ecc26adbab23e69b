// What makes an agent's day easier: canned replies, search, notes, and knowing what to rely on.
import { clickInvitation, leaveMessage, startChat, write } from '../fixtures/chat';
import { replyOften } from '../fixtures/machine';
import { sayOfVisitor } from '../fixtures/page-attributes';
import { signIn } from '../fixtures/site';
import { expectSound } from '../fixtures/sound';
import { expect, test } from '../fixtures/test';
import { acceptChat, reply, section, signInAgent } from '../fixtures/workspace';

test('an agent sends a canned reply by keyboard, with the visitor’s name in it', async ({ consumer, agent, brand }) => {
  test.slow();
  await signIn(consumer, brand);
  const chat = await startChat(consumer);
  await acceptChat(agent, 'Ada Whitfield');
  const field = agent.getByRole('textbox', { name: 'Reply' });
  await field.focus();
  await agent.keyboard.type('/');
  await expect(agent.getByRole('listbox', { name: 'Canned replies' }).getByRole('option')).toHaveCount(6);
  await expectSound(agent, 'workspace, canned replies');
  await agent.keyboard.type('moment');
  await expect(agent.getByRole('option')).toHaveCount(1);
  await agent.keyboard.press('Enter');
  await expect(field).toHaveValue('One moment please, Ada: I am looking into it.');
  await agent.keyboard.press('Enter');
  await expect(chat.getByRole('log').getByText('One moment please, Ada')).toBeVisible();
  await agent.getByRole('button', { name: 'Canned replies' }).click();
  await expect(agent.getByRole('listbox')).toBeVisible();
  await agent.keyboard.press('Escape');
  await expect(agent.getByRole('listbox')).toHaveCount(0);
});

test('an agent searches the whole transcript by keyboard, also what is not loaded yet', async ({ consumer, agent, brand }) => {
  test.slow();
  await signIn(consumer, brand);
  await startChat(consumer);
  await write(consumer, 'My reference is QX-4711');
  await acceptChat(agent, 'Ada Whitfield');
  await replyOften(agent, brand.slug, 'line', 150);
  await agent.reload();
  const transcript = agent.getByRole('log', { name: 'Conversation with Ada Whitfield' });
  await expect(transcript.getByText('line 150', { exact: true })).toBeVisible();
  await agent.getByRole('button', { name: 'Search in this conversation' }).click();
  await agent.keyboard.type('qx-4711');
  await expect(agent.getByRole('search').getByRole('status')).toHaveText('1 of 1');
  await expect(transcript.locator('mark')).toHaveText('QX-4711');
  await expect(transcript.getByText('My reference is')).toBeInViewport();
  await expectSound(agent, 'workspace, searching');
  // The transcript alone moves to what is found: the page itself is not longer than the screen.
  expect(await agent.evaluate(() => document.documentElement.scrollHeight <= innerHeight)).toBe(true);
  await agent.getByRole('textbox', { name: 'Search in this conversation' }).fill('LINE 15');
  await expect(agent.getByRole('search').getByRole('status')).toHaveText('2 of 2');
  await agent.keyboard.press('Enter');
  await expect(agent.getByRole('search').getByRole('status')).toHaveText('1 of 2');
  await agent.keyboard.press('Escape');
  await expect(agent.getByRole('search')).toHaveCount(0);
  await expect(agent.getByRole('button', { name: 'Search in this conversation' })).toBeFocused();
});

test('the note on a chat that is over is kept as it is written, and is there after a reload', async ({ consumer, agent, brand }) => {
  test.slow();
  await signIn(consumer, brand);
  await startChat(consumer);
  await acceptChat(agent, 'Ada Whitfield');
  await agent.getByRole('button', { name: 'End conversation' }).click();
  await agent.getByRole('dialog').getByRole('button', { name: 'End conversation' }).click();
  const note = agent.getByRole('textbox', { name: 'Wrap-up note' });
  await note.fill('Transfer was late.\nCalled back.');
  await expect(agent.getByText('Note kept')).toBeVisible();
  await expectSound(agent, 'workspace, wrap-up');
  await agent.reload();
  await expect(note).toHaveValue('Transfer was late.\nCalled back.');
});

test('of two agents who accept one chat at once, one has it and the other is told who', async ({ consumer, agent, newBrowser, brand }) => {
  await signIn(consumer, brand);
  await startChat(consumer);
  const other = await newBrowser();
  await signInAgent(other, brand, 'noor');
  const accept = { name: 'Accept chat with Ada Whitfield' };
  await expect(other.getByRole('button', accept)).toBeVisible();
  await expect(agent.getByRole('button', accept)).toBeVisible();
  // Pressed in both pages as they stand: a click of Playwright's would wait for the slower one's button, which goes.
  await Promise.all([agent, other].map((page) => page.getByRole('button', accept).evaluate((button: HTMLElement) => button.click())));
  const log = { name: 'Conversation with Ada Whitfield' };
  await expect(agent.getByRole('log', log).or(agent.getByText('with Noor Haddad'))).toBeVisible();
  await expect(other.getByRole('log', log).or(other.getByText('with Sam Okafor'))).toBeVisible();
  expect((await agent.getByRole('log', log).count()) + (await other.getByRole('log', log).count())).toBe(1);
});

test('when an agent goes away for good, a colleague takes the chat over and the consumer reads who it is', async ({ consumer, agent, newBrowser, brand }) => {
  test.slow();
  const [first, second] = brand.agents;
  await signIn(consumer, brand);
  const chat = await startChat(consumer);
  await acceptChat(agent, 'Ada Whitfield');
  await reply(agent, 'One moment, I am asking.');
  const colleague = await newBrowser();
  await signInAgent(colleague, brand, second!.login);
  await expect(colleague.getByText(`with ${first!.name}`, { exact: true })).toBeVisible();
  await expect(colleague.getByRole('button', { name: /Take over/ })).toHaveCount(0);

  await agent.context().close();
  const takeOver = colleague.getByRole('button', { name: `Take over chat with Ada Whitfield from ${first!.name}` });
  await expect(takeOver).toBeVisible({ timeout: 20_000 });
  await expectSound(colleague, 'workspace, a colleague is away');
  await takeOver.focus();
  await colleague.keyboard.press('Enter');
  await expect(colleague.getByRole('log', { name: 'Conversation with Ada Whitfield' }).getByText('One moment, I am asking.')).toBeVisible();
  await reply(colleague, 'I go on for my colleague.');
  await expect(chat.getByRole('log').getByText('I go on for my colleague.')).toBeVisible();
  await expect(chat.getByRole('log')).toContainText(second!.name);
});

test('each attribute says who vouches for it, and the survey’s answers that they were typed', async ({ consumer, newBrowser, agent, brand }) => {
  test.slow();
  await signIn(consumer, brand);
  await sayOfVisitor(consumer, { type: 'ctmrinfo', info: { cstatus: 'forged' } }, { type: 'loyalty', level: 'gold' });
  await startChat(consumer);
  await acceptChat(agent, 'Ada Whitfield');
  const customerInfo = section(agent, 'Customer info');
  await expect(customerInfo).toContainText(/vip/i);
  const values = await customerInfo.getByRole('definition').count();
  expect(values).toBeGreaterThan(5);
  await expect(customerInfo.getByRole('img', { name: 'Verified by the ID token: signed' })).toHaveCount(values);
  await expect(section(agent, 'Verification')).toContainText(/Holds for \d+ more minutes/);
  const pushed = section(agent, 'Said by the page – not verified');
  await expect(pushed.getByText('The vendor documents no attribute of this type.')).toBeVisible();
  await expect(pushed.getByRole('img')).toHaveCount(0);
  await expect(pushed.getByText('said by the page').first()).toBeVisible();
  await expectSound(agent, 'workspace, provenance');

  const stranger = await newBrowser();
  await stranger.goto(brand.addresses.site);
  await clickInvitation(stranger);
  await stranger.getByRole('dialog').getByRole('button', { name: 'Not now' }).click();
  await leaveMessage(stranger, { name: 'Mina 🛡️', contact: 'mina@example.com', message: 'Hello' });
  // No picture of theirs stands where the secure icon stands.
  await agent.getByRole('button', { name: 'Open survey from Mina □, new' }).click();
  await expect(agent.getByRole('region', { name: 'Survey', exact: true }).getByText('typed in the survey')).toHaveCount(3);
  await expectSound(agent, 'workspace, survey');
});
