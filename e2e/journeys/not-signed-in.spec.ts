// Who is not signed in: asked by the brand, or declined, and then the Offline survey.
import { chatWindow, clickInvitation, leaveMessage, NOT_VERIFIED } from '../fixtures/chat';
import { fillSignIn, pickPersona, signIn } from '../fixtures/site';
import { expect, test } from '../fixtures/test';
import { acceptChat } from '../fixtures/workspace';

test('an anonymous customer signs in on the way, comes back to the same page, and the chat opens by itself', async ({ consumer, agent, brand }) => {
  await consumer.goto(brand.addresses.site);
  await consumer.getByRole('navigation', { name: 'Site' }).getByRole('link').first().click();
  const asked = consumer.url();
  await clickInvitation(consumer);
  await consumer.getByRole('dialog').getByRole('button', { name: 'Sign in to chat' }).click();
  await pickPersona(consumer, brand, 'ada');
  await expect(chatWindow(consumer).getByText('You’re in the queue')).toBeVisible();
  expect(consumer.url()).toBe(asked);
  await acceptChat(agent, 'Ada Whitfield');
});

test('“Not now” leads to the Offline survey, and the agent reads it', async ({ consumer, agent, brand }) => {
  await consumer.goto(brand.addresses.site);
  const chat = await clickInvitation(consumer);
  await consumer.getByRole('dialog').getByRole('button', { name: 'Not now' }).click();
  await expect(chat.getByText(NOT_VERIFIED)).toBeVisible();
  await expect(chat.getByRole('heading', { name: 'Leave us a message' })).toBeFocused();
  await leaveMessage(consumer, { name: 'Mina <b>Bold</b>', contact: 'mina@example.com', message: 'Please call me back.' });

  await agent.getByRole('button', { name: 'Open survey from Mina <b>Bold</b>' }).click();
  const survey = agent.getByRole('region', { name: 'Offline survey from Mina <b>Bold</b>' });
  await expect(survey).toContainText('Please call me back.');
  await expect(survey).toContainText('The visitor could not be verified');
});

test('by keyboard: the dialog keeps the focus while the window loads behind it, and the window has it after Escape', async ({ consumer, brand }) => {
  await consumer.goto(brand.addresses.site);
  await consumer.getByRole('button', { name: 'Chat with us' }).press('Enter');
  const chat = chatWindow(consumer);
  await expect(chat.getByText('Checking who you are')).toBeAttached();
  await expect(consumer.getByRole('dialog').getByRole('button', { name: 'Sign in to chat' })).toBeFocused();
  await consumer.keyboard.press('Escape');
  await expect(chat.getByRole('heading', { name: 'Leave us a message' })).toBeFocused();
  await consumer.keyboard.press('Tab');
  await expect(chat.getByLabel('Name')).toBeFocused();
});

test('a brand that declines sends the anonymous customer straight to the Offline survey', async ({ consumer, brand, brands }) => {
  await brands.set(brand.slug, { anonymousClick: 'decline' });
  await consumer.goto(brand.addresses.site);
  const chat = await clickInvitation(consumer);
  await expect(chat.getByText(NOT_VERIFIED)).toBeVisible();
  await expect(consumer.getByRole('dialog')).toHaveCount(0);
});

test('a sign-in that is abandoned on the way to the chat ends at the Offline survey', async ({ consumer, brand }) => {
  await consumer.goto(brand.addresses.site);
  await clickInvitation(consumer);
  await consumer.getByRole('dialog').getByRole('button', { name: 'Sign in to chat' }).click();
  await consumer.getByRole('button', { name: 'Cancel and go back' }).click();
  await expect(consumer.getByRole('heading', { name: 'You did not sign in' })).toBeVisible();
  await consumer.getByRole('link', { name: 'Leave us a message' }).click();
  await expect(chatWindow(consumer).getByText(NOT_VERIFIED)).toBeVisible();
});

test('a wrong password on the way to the chat costs nothing: the next try opens it', async ({ consumer, brand, agent }) => {
  await consumer.goto(brand.addresses.site);
  await clickInvitation(consumer);
  await consumer.getByRole('dialog').getByRole('button', { name: 'Sign in to chat' }).click();
  await fillSignIn(consumer, 'ada', 'not-her-password');
  await expect(consumer.getByText('That customer ID and password do not match.')).toBeVisible();
  await fillSignIn(consumer, 'ada', brand.signIns[0]!.password);
  await expect(chatWindow(consumer).getByText('You’re in the queue')).toBeVisible();
  await expect(agent.getByRole('button', { name: 'Accept chat with Ada Whitfield' })).toBeVisible();
});

test('the survey says what is missing and keeps what was typed', async ({ consumer, brand, brands }) => {
  await brands.set(brand.slug, { anonymousClick: 'decline' });
  await consumer.goto(brand.addresses.site);
  const chat = await clickInvitation(consumer);
  await chat.getByLabel('Name').fill('Mina');
  await chat.getByRole('button', { name: 'Leave message' }).click();
  await expect(chat.getByLabel('Email or phone')).toHaveAttribute('aria-invalid', 'true');
  await expect(chat.getByLabel('Email or phone')).toBeFocused();
  await expect(chat.getByLabel('Name')).toHaveValue('Mina');
});

test('when no agent is available a verified customer gets the survey with its own text', async ({ consumer, brand, newBrowser }) => {
  await signIn(consumer, brand, 'ada');
  const chat = await clickInvitation(consumer);
  await expect(chat.getByText('Nobody is available right now')).toBeVisible();
  await leaveMessage(consumer, { name: 'Ada', contact: '+44 20 7946 0102', message: 'Is anybody there?' });
  const later = await newBrowser();
  const { signInAgent } = await import('../fixtures/workspace');
  await signInAgent(later, brand);
  await later.getByRole('button', { name: 'Open survey from Ada' }).click();
  await expect(later.getByRole('region', { name: 'Offline survey from Ada' })).toContainText('No agent was available');
});

test('an agent who goes away takes no new chats', async ({ consumer, agent, brand }) => {
  await agent.getByRole('switch', { name: 'Available for chats' }).click();
  await expect(agent.getByRole('switch', { name: 'Available for chats' })).not.toBeChecked();
  await signIn(consumer, brand, 'ada');
  const chat = await clickInvitation(consumer);
  await expect(chat.getByText('Nobody is available right now')).toBeVisible();
});
