// The main journey: a customer signs in at the brand, chats, and the agent sees who it is.
import { expectAccessible } from '../fixtures/accessibility';
import { chatWindow, clickInvitation, write } from '../fixtures/chat';
import { pickPersona, signIn } from '../fixtures/site';
import { expect, test } from '../fixtures/test';
import { acceptChat, reply } from '../fixtures/workspace';

test('a signed-in customer chats, the agent sees verified attributes and the contact card, and both read every message', async ({ consumer, agent, brand }) => {
  await signIn(consumer, brand, 'ada');
  await expectAccessible(consumer, 'brand home, signed in');
  const chat = await clickInvitation(consumer);
  await expect(chat.getByText(/in the queue/i)).toBeVisible();
  await expectAccessible(consumer, 'chat window, waiting');

  await acceptChat(agent, 'Ada Whitfield');
  await expect(chat.getByText(brand.agents[0]!.name).first()).toBeVisible();
  await expectAccessible(agent, 'workspace, chatting');

  await write(consumer, 'Hello, is my transfer through?');
  const transcript = agent.getByRole('log', { name: 'Conversation with Ada Whitfield' });
  await expect(transcript.getByText('Hello, is my transfer through?')).toBeVisible();
  await reply(agent, 'Good morning Ada. It is.');
  await expect(chat.getByRole('log').getByText('Good morning Ada. It is.')).toBeVisible();
  await expectAccessible(consumer, 'chat window, chatting');

  await chat.getByRole('button', { name: 'End chat' }).click();
  await chat.getByRole('dialog').getByRole('button', { name: 'End chat' }).click();
  await expect(chat.getByText('This chat has ended')).toBeVisible();
  await expectAccessible(consumer, 'chat window, ended');
});
