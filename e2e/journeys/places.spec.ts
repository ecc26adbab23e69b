// Every place and state: axe finds nothing, and nothing is wider than a 320-pixel screen.
import { expectAccessible } from '../fixtures/accessibility';
import { chatWindow, clickInvitation, leaveMessage, startChat, write } from '../fixtures/chat';
import { signIn } from '../fixtures/site';
import { expectSound } from '../fixtures/sound';
import { expect, test } from '../fixtures/test';
import { acceptChat, reply, signInAgent } from '../fixtures/workspace';

test('the brand’s pages are sound, signed in and not', { tag: '@once' }, async ({ consumer, brand }) => {
  test.slow();
  for (const path of ['/', `/${brand.slug}`, `/${brand.slug}/account`, `/${brand.slug}/signed-out`, `/${brand.slug}/no-such-page`, '/no-such-brand']) {
    await consumer.goto(path);
    await expect(consumer.getByRole('heading', { level: 1 })).toBeVisible();
    await expectSound(consumer, path, path === '/' ? 'iframe' : undefined);
  }
  await signIn(consumer, brand, 'ada');
  await consumer.goto(`${brand.addresses.site}/account`);
  await expectSound(consumer, 'account, signed in');
  await consumer.getByRole('navigation', { name: 'Site' }).getByRole('link').first().click();
  await expectSound(consumer, 'product page');
});

test('signing in is sound: the form, a wrong password, abandoned, expired', { tag: '@once' }, async ({ consumer, brand }) => {
  test.slow();
  await consumer.goto(brand.addresses.site);
  await consumer.getByRole('banner').getByRole('button', { name: 'Sign in' }).click();
  await expect(consumer.getByLabel('Customer ID')).toBeVisible();
  await expectSound(consumer, 'sign-in page');
  await consumer.getByLabel('Customer ID').fill('ada');
  await consumer.getByLabel('Password').fill('wrong');
  await consumer.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(consumer.getByText('do not match')).toBeVisible();
  await expectSound(consumer, 'sign-in page, wrong password');
  await consumer.getByRole('button', { name: 'Cancel and go back' }).click();
  await expect(consumer.getByRole('heading', { name: 'You did not sign in' })).toBeVisible();
  await expectSound(consumer, 'sign-in problem');
  await consumer.goto(`/sign-in/${brand.slug}/no-such-interaction`);
  await expectSound(consumer, 'expired sign-in');
});

test('the invitation, the brand’s dialog and the Offline survey are sound', { tag: '@once' }, async ({ consumer, brand }) => {
  test.slow();
  await consumer.goto(brand.addresses.site);
  const chat = await clickInvitation(consumer);
  await expect(consumer.getByRole('dialog').getByRole('button', { name: 'Not now' })).toBeVisible();
  await expectSound(consumer, 'sign-in dialog');
  await consumer.getByRole('dialog').getByRole('button', { name: 'Not now' }).click();
  await chat.getByRole('button', { name: 'Leave message' }).click();
  await expect(chat.getByLabel('Name')).toHaveAttribute('aria-invalid', 'true');
  await expectSound(consumer, 'survey with problems');
  await leaveMessage(consumer, { name: 'Mina', contact: 'mina@example.com', message: 'Hello' });
  await expectSound(consumer, 'survey, thanked');
});

test('the chat window and the workspace are sound while waiting, chatting and ended', { tag: '@once' }, async ({ consumer, agent, brand }) => {
  test.slow();
  await expectSound(agent, 'workspace, nobody waiting');
  await signIn(consumer, brand, 'ada');
  await startChat(consumer);
  await expectSound(consumer, 'chat window, waiting');
  await expectSound(agent, 'workspace, one waiting');
  await acceptChat(agent, 'Ada Whitfield');
  await write(consumer, 'Hello there');
  await reply(agent, 'Good morning');
  await expect(chatWindow(consumer).getByRole('log').getByText('Good morning')).toBeVisible();
  await expectSound(consumer, 'chat window, chatting');
  await expectSound(agent, 'workspace, chatting');
  await chatWindow(consumer).getByRole('button', { name: 'End chat' }).click();
  await expectAccessible(consumer, 'chat window, end asked');
  await chatWindow(consumer).getByRole('button', { name: 'Yes, end chat' }).click();
  await expect(chatWindow(consumer).getByText('This chat has ended')).toBeVisible();
  await expectSound(consumer, 'chat window, ended');
  await expectSound(agent, 'workspace, ended');
});

test('the workspace’s doors are sound: account, sign-in, wrong password, unknown account', { tag: '@once' }, async ({ newBrowser, brand }) => {
  test.slow();
  const page = await newBrowser();
  const { origin } = new URL(brand.addresses.workspace);
  await page.goto(`${origin}/agent`);
  await expectSound(page, 'account form');
  await page.goto(`${origin}/agent/no-such-account`);
  await expectSound(page, 'unknown account');
  await page.goto(brand.addresses.workspace);
  await page.getByLabel('Agent ID').fill('sam');
  await page.getByLabel('Password').fill('wrong');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('alert').filter({ hasText: /\w/ })).toBeVisible();
  await expect(page.getByLabel('Agent ID')).toHaveValue('sam');
  await expectSound(page, 'agent sign-in, wrong password');
  await signInAgent(page, brand);
});

test('an agent works with the keyboard alone', async ({ consumer, agent, brand }) => {
  await signIn(consumer, brand, 'ada');
  await startChat(consumer);
  const accept = agent.getByRole('button', { name: 'Accept chat with Ada Whitfield' });
  await accept.focus();
  await agent.keyboard.press('Enter');
  await expect(agent.getByRole('textbox', { name: 'Reply' })).toBeFocused();
  await agent.keyboard.type('Hello Ada');
  await agent.keyboard.press('Enter');
  await expect(chatWindow(consumer).getByRole('log').getByText('Hello Ada')).toBeVisible();
});

test('a consumer opens, minimises and restores the chat with the keyboard alone', async ({ consumer, agent, brand }) => {
  await signIn(consumer, brand, 'ada');
  const invitation = consumer.getByRole('button', { name: 'Chat with us' });
  await invitation.focus();
  await consumer.keyboard.press('Enter');
  const message = chatWindow(consumer).getByRole('textbox', { name: 'Message' });
  await expect(message).toBeFocused();
  await consumer.keyboard.type('By keyboard');
  await consumer.keyboard.press('Enter');
  await consumer.keyboard.press('Escape');
  await expect(invitation).toBeFocused();
  await acceptChat(agent, 'Ada Whitfield');
  await reply(agent, 'Are you there?');
  await expect(consumer.getByRole('button', { name: /unread/ })).toBeFocused();
  await consumer.keyboard.press('Enter');
  await expect(chatWindow(consumer).getByRole('log').getByText('Are you there?')).toBeVisible();
});

test('a control that takes the focus in a minimised window does not keep it', { tag: '@once' }, async ({ consumer, agent, brand }) => {
  await signIn(consumer, brand, 'ada');
  await startChat(consumer);
  await acceptChat(agent, 'Ada Whitfield');
  const invitation = consumer.getByRole('button', { name: 'Chat with us' });
  const message = chatWindow(consumer).getByRole('textbox', { name: 'Message', includeHidden: true });
  await expect(message).toBeFocused();
  await consumer.keyboard.press('Escape');
  await expect(invitation).toBeFocused();
  await message.evaluate((field) => field.focus());
  // The browser takes it from the field when the page has given it to the button.
  await expect(message).not.toBeFocused();
  await consumer.keyboard.press('Enter');
  await expect(message).toBeVisible();
});
