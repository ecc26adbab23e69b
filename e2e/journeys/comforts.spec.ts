// What makes a chat pleasant for the consumer: nothing lost, nothing in doubt, nothing in the way.
import { readFile } from 'node:fs/promises';
import { chatWindow, clickInvitation, startChat, write } from '../fixtures/chat';
import { holdChatLine } from '../fixtures/chat-line';
import { replyOften } from '../fixtures/machine';
import { signIn } from '../fixtures/site';
import { expectSound } from '../fixtures/sound';
import { expect, test } from '../fixtures/test';
import { acceptChat, reply } from '../fixtures/workspace';

/** The longest pause between two attempts of the window to connect. */
const COMES_BACK = { timeout: 15_000 };

test('a message is delivered, then seen; one that could not be sent waits in sight and goes when the connection is back', async ({ consumer, agent, brand }) => {
  test.slow();
  const line = await holdChatLine(consumer);
  await signIn(consumer, brand);
  const chat = await startChat(consumer);
  const log = chat.getByRole('log');
  await write(consumer, 'Is anybody there?');
  await expect(log.getByText('Delivered')).toBeVisible();
  await acceptChat(agent, 'Ada Whitfield');
  await expect(log.getByText('Seen')).toBeVisible();
  await reply(agent, 'Yes, hello.');
  await expect(agent.getByRole('log').getByText('Seen')).toBeVisible();

  await line.cut();
  await expect(chat.getByText('Reconnecting…')).toBeVisible();
  await write(consumer, 'Then I have a question.');
  await expect(log.getByText('Waiting for the connection')).toBeVisible();
  await expectSound(consumer, 'chat window, reconnecting');
  await reply(agent, 'Please ask.');
  line.mend();
  await expect(log.getByText('Please ask.')).toBeVisible(COMES_BACK);
  await expect(chat.getByText('Reconnecting…')).toHaveCount(0);
  await expect(log.getByText('Waiting for the connection')).toHaveCount(0);
  await expect(agent.getByRole('log').getByText('Then I have a question.')).toHaveCount(1);
});

test('a message that the service refuses says so and why, and goes by its button', async ({ consumer, agent, brand }) => {
  test.slow();
  const line = await holdChatLine(consumer);
  await signIn(consumer, brand);
  const chat = await startChat(consumer);
  await acceptChat(agent, 'Ada Whitfield');
  line.refuseNext('The service is busy.');
  await write(consumer, 'Only once, please.');
  const log = chat.getByRole('log');
  await expect(log.getByText('Not sent: The service is busy.')).toBeVisible();
  await expectSound(consumer, 'chat window, not sent');
  await chat.getByRole('button', { name: 'Retry sending this message' }).focus();
  await consumer.keyboard.press('Enter');
  await expect(log.getByText(/Not sent/)).toHaveCount(0);
  await expect(agent.getByRole('log').getByText('Only once, please.')).toHaveCount(1);
  await expect(log.getByText('Only once, please.')).toHaveCount(1);
});

test('two tabs of one consumer stay in step: messages, what is read, the end, the rating', async ({ consumer, agent, brand }) => {
  test.slow();
  await signIn(consumer, brand);
  const first = await startChat(consumer);
  await acceptChat(agent, 'Ada Whitfield');
  const second = await consumer.context().newPage();
  await second.goto(brand.addresses.site);
  await clickInvitation(second);
  await expect(chatWindow(second).getByText(`${brand.agents[0]!.name} joined the chat`)).toBeVisible();
  await write(second, 'From the second tab');
  await expect(first.getByRole('log').getByText('From the second tab')).toBeVisible();

  await chatWindow(second).getByRole('button', { name: 'Minimise chat' }).click();
  // A person sees a tab before clicking in it; a click into the frame of a tab behind another one may get lost.
  await consumer.bringToFront();
  await first.getByRole('button', { name: 'Minimise chat' }).click();
  await reply(agent, 'Read me once');
  for (const tab of [consumer, second]) await expect(tab.getByRole('button', { name: 'Chat with us, 1 unread message' })).toBeVisible();
  await consumer.getByRole('button', { name: /1 unread/ }).click();
  await expect(second.getByRole('button', { name: 'Chat with us', exact: true })).toBeVisible();

  await first.getByRole('button', { name: 'End chat' }).click();
  await first.getByRole('button', { name: 'Yes, end chat' }).click();
  await second.bringToFront();
  await second.getByRole('button', { name: 'Chat with us' }).click();
  await expect(chatWindow(second).getByText('This chat has ended')).toBeVisible();
  // By key: the star under a pointer is another one while the window still comes in.
  await chatWindow(second).getByRole('radio', { name: '5 of 5: Very good' }).press('Space');
  await chatWindow(second).getByRole('button', { name: 'Send rating' }).click();
  await expect(first.getByText('Thank you for rating this chat: very good, 5 of 5.')).toBeVisible();
});

test('when it is over the consumer rates it by keyboard, once, and the agent sees it', async ({ consumer, agent, brand }) => {
  test.slow();
  await signIn(consumer, brand);
  const chat = await startChat(consumer);
  await acceptChat(agent, 'Ada Whitfield');
  await write(consumer, 'Thank you');
  await agent.getByRole('button', { name: 'End conversation' }).click();
  await agent.getByRole('dialog').getByRole('button', { name: 'End conversation' }).click();
  await expect(chat.getByText('How was this chat?')).toBeVisible();
  await chat.getByRole('radio', { name: '1 of 5: Very bad' }).focus();
  for (let n = 0; n < 3; n++) await consumer.keyboard.press('ArrowRight');
  await expect(chat.getByRole('radio', { name: '4 of 5: Good' })).toBeChecked();
  await consumer.keyboard.press('Tab');
  await consumer.keyboard.type('Quick & kind <3');
  await expectSound(consumer, 'chat window, rating');
  await consumer.keyboard.press('Tab');
  await consumer.keyboard.press('Enter');
  await expect(chat.getByText('Thank you for rating this chat: good, 4 of 5.')).toBeVisible();
  await expect(agent.getByRole('region', { name: 'Chat with Ada Whitfield' }).getByRole('img', { name: 'Rated 4 of 5' })).toBeVisible();
  await expect(agent.getByText('Quick & kind <3')).toBeVisible();
  await expect(agent.getByRole('button', { name: 'Open conversation with Ada Whitfield, rated 4 of 5' })).toBeVisible();
  await expectSound(consumer, 'chat window, rated');
});

test('the transcript is saved as a text file, with names and without secrets; sounds are off until switched on, and stay on', async ({ consumer, agent, brand }) => {
  test.slow();
  let bearer = '';
  consumer.on('response', async (response) => {
    if (response.url().endsWith('/conversation') && response.ok()) bearer = ((await response.json()) as { token: string }).token;
  });
  await signIn(consumer, brand);
  const chat = await startChat(consumer);
  await acceptChat(agent, 'Ada Whitfield');
  await write(consumer, 'first line\nsecond line');
  await reply(agent, 'Noted, thank you.');
  await expect(chat.getByRole('log').getByText('Noted, thank you.')).toBeVisible();
  await chat.getByRole('button', { name: 'Chat options' }).click();
  const sounds = chat.getByRole('switch', { name: 'Sound for new messages' });
  await expect(sounds).not.toBeChecked();
  await sounds.click();
  await expectSound(consumer, 'chat window, options');
  const [download] = await Promise.all([consumer.waitForEvent('download'), chat.getByRole('button', { name: 'Save transcript' }).click()]);
  const text = await readFile(await download.path(), 'utf8');
  for (const part of [`Chat with ${brand.name}`, 'You: first line\r\n    second line', `${brand.agents[0]!.name}: Noted, thank you.`]) expect(text).toContain(part);
  expect(bearer.length).toBeGreaterThan(20);
  expect(text).not.toContain(bearer);
  expect(download.suggestedFilename()).toMatch(/^chat-[a-z-]+-\d{4}-\d\d-\d\d\.txt$/);
  await consumer.keyboard.press('Escape');
  await expect(sounds).toHaveCount(0);
  await consumer.reload();
  await chat.getByRole('button', { name: 'Chat options' }).click();
  await expect(sounds).toBeChecked();
});

test('links lead where they say and to http alone; long words wrap; other directions are kept', async ({ consumer, agent, brand }) => {
  await signIn(consumer, brand);
  const chat = await startChat(consumer);
  await acceptChat(agent, 'Ada Whitfield');
  await write(consumer, 'See https://example.com/a_(b)?c=1.');
  await write(consumer, 'javascript:alert(1) https://bank.example@evil.example/ data:text/html,x');
  await chat.getByRole('textbox', { name: 'Message' }).fill(`https://аррӏе.com/ שלום ${'x'.repeat(600)}`);
  await chat.getByRole('button', { name: 'Send message' }).click();
  const transcript = agent.getByRole('log', { name: 'Conversation with Ada Whitfield' });
  for (const log of [chat.getByRole('log'), transcript]) {
    await expect(log.getByRole('link')).toHaveText(['https://example.com/a_(b)?c=1', 'https://xn--80ak6aa92e.com/']);
    const link = log.getByRole('link').first();
    await expect(link).toHaveAttribute('rel', 'noopener noreferrer nofollow');
    await expect(link).toHaveAttribute('target', '_blank');
    expect(await log.evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(true);
  }
});

test('a long chat begins with its end; who reads above is told of news and is not moved; earlier messages come when they get there', async ({ consumer, agent, brand }) => {
  test.slow();
  await signIn(consumer, brand);
  const chat = await startChat(consumer);
  await acceptChat(agent, 'Ada Whitfield');
  await replyOften(agent, brand.slug, 'line', 150);
  await consumer.reload();
  const log = chat.getByRole('log');
  await expect(log.getByText('line 150', { exact: true })).toBeVisible();
  await expect(log.getByText('line 20', { exact: true })).toHaveCount(0);
  await log.evaluate((element) => element.scrollTo({ top: 700 }));
  await reply(agent, 'News from below');
  await expect(chat.getByRole('button', { name: '1 new message' })).toBeVisible();
  await expectSound(consumer, 'chat window, scrolled back');
  await log.evaluate((element) => element.scrollTo({ top: 0 }));
  await expect(log.getByText('line 1', { exact: true })).toHaveCount(1);
  // Chunks out of sight are not drawn, and innerText leaves them out.
  const numbers = (await log.getByText(/^line \d+$/).allTextContents()).map((text) => Number(text.slice(5)));
  expect(numbers).toEqual(Array.from({ length: 150 }, (_, index) => index + 1));
  await chat.getByRole('button', { name: '1 new message' }).click();
  await expect(log.getByText('News from below')).toBeInViewport();
});
