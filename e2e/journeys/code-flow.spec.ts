// The main journey: a customer signs in at the brand, chats, and the agent sees who it is.
import { chatWindow, startChat, write } from '../fixtures/chat';
import { signIn } from '../fixtures/site';
import { expect, test } from '../fixtures/test';
import { acceptChat, reply, section } from '../fixtures/workspace';

test('a signed-in customer chats with an agent, who ends the chat', async ({ consumer, agent, brand }) => {
  await signIn(consumer, brand, 'ada');
  const chat = await startChat(consumer);
  await acceptChat(agent, 'Ada Whitfield');
  await expect(chat.getByText(brand.agents[0]!.name).first()).toBeVisible();

  await write(consumer, 'Hello, is my transfer through?');
  const transcript = agent.getByRole('log', { name: 'Conversation with Ada Whitfield' });
  await expect(transcript.getByText('Hello, is my transfer through?')).toBeVisible();
  await reply(agent, 'Good morning Ada. It is.');
  await expect(chat.getByRole('log').getByText('Good morning Ada. It is.')).toBeVisible();

  await agent.getByRole('button', { name: 'End conversation' }).click();
  await agent.getByRole('dialog').getByRole('button', { name: 'End conversation' }).click();
  await expect(chat.getByText('This chat has ended')).toBeVisible();
  await chat.getByRole('button', { name: 'Close chat' }).click();
  await expect(consumer.getByRole('button', { name: 'Chat with us' })).toBeVisible();
});

test('the agent sees every verified attribute with the secure icon, and the contact’s card', async ({ consumer, agent, brand }) => {
  await signIn(consumer, brand, 'ada');
  await startChat(consumer);
  await acceptChat(agent, 'Ada Whitfield');

  await expect(section(agent, 'Contact card')).toContainText('Ada Whitfield');
  const customerInfo = section(agent, 'Customer info');
  await expect(customerInfo).toContainText(/vip/i);
  const values = await customerInfo.getByRole('definition').count();
  expect(values).toBeGreaterThan(5);
  await expect(customerInfo.getByRole('img', { name: 'Verified by the ID token' })).toHaveCount(values);
  await expect(section(agent, 'Personal info').getByRole('img', { name: 'Verified by the ID token' }).first()).toBeVisible();
  await expect(section(agent, 'Verification')).toContainText(brand.addresses.issuer);
});

test('the chat survives a reload and a walk through the site', async ({ consumer, agent, brand }) => {
  await signIn(consumer, brand, 'ada');
  const chat = await startChat(consumer);
  await acceptChat(agent, 'Ada Whitfield');
  await write(consumer, 'One moment, I look for the number.');

  await consumer.reload();
  await expect(chat.getByRole('log').getByText('One moment, I look for the number.')).toBeVisible();
  await consumer.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'Your accounts' }).click();
  await expect(chatWindow(consumer).getByRole('log').getByText('One moment, I look for the number.')).toHaveCount(1);
  await reply(agent, 'Take your time.');
  await expect(chat.getByRole('log').getByText('Take your time.')).toBeVisible();
});

test('a customer ends the chat after a question, and the agent is told', async ({ consumer, agent, brand }) => {
  await signIn(consumer, brand, 'ada');
  const chat = await startChat(consumer);
  await acceptChat(agent, 'Ada Whitfield');
  await chat.getByRole('button', { name: 'End chat' }).press('Enter');
  await expect(chat.getByRole('button', { name: 'Keep chatting' })).toBeFocused();
  await chat.getByRole('button', { name: 'Keep chatting' }).press('Enter');
  await write(consumer, 'Still here.');
  await chat.getByRole('button', { name: 'End chat' }).click();
  await chat.getByRole('button', { name: 'Yes, end chat' }).click();
  await expect(chat.getByText('This chat has ended')).toBeVisible();
  await expect(agent.getByRole('log', { name: 'Conversation with Ada Whitfield' })).toContainText(/ended/i);
});

test('the page’s method may have any dotted name', async ({ consumer, agent, brand, brands }) => {
  await brands.set(brand.slug, { jsMethod: 'harbour.auth.getAuthenticationToken' });
  await signIn(consumer, brand, 'ada');
  await startChat(consumer);
  await acceptChat(agent, 'Ada Whitfield');
});

test('names and texts of any script, and texts that would break careless HTML, arrive as they are', async ({ newBrowser, agent, brand }) => {
  test.slow();
  for (const { login, name } of brand.signIns) {
    const consumer = await newBrowser();
    await signIn(consumer, brand, login);
    await startChat(consumer);
    const text = `<img src=x onerror="document.title='broken'"> ${name} 👋`;
    await write(consumer, text);
    await acceptChat(agent, name);
    await expect(agent.getByRole('log', { name: `Conversation with ${name}` })).toContainText(text);
    await reply(agent, `${text} back`);
    const log = chatWindow(consumer).getByRole('log');
    await expect(log).toContainText(`${text} back`);
    await expect(log.getByRole('img')).toHaveCount(0);
    expect(await log.evaluate(() => document.title)).not.toBe('broken');
    await consumer.context().close();
  }
  await expect(agent).not.toHaveTitle('broken');
});
