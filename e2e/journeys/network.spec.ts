// The network goes away under an open chat, as a laptop's does: nothing is closed, nothing is answered.
import { startChat, write } from '../fixtures/chat';
import { signIn } from '../fixtures/site';
import { expect, test } from '../fixtures/test';
import { acceptChat, reply } from '../fixtures/workspace';

/** The longest pause between two attempts of the window to connect. */
const COMES_BACK = { timeout: 15_000 };

test('when the browser says that the network is gone both ends say so at once, and what was written meanwhile goes once', { tag: '@once' }, async ({ consumer, agent, brand }) => {
  test.slow();
  await signIn(consumer, brand);
  const chat = await startChat(consumer);
  await acceptChat(agent, 'Ada Whitfield');
  await consumer.context().setOffline(true);
  await expect(chat.getByText('Reconnecting…')).toBeVisible();
  await write(consumer, 'From the train');
  await expect(chat.getByRole('log').getByText('Waiting for the connection')).toBeVisible();
  await consumer.context().setOffline(false);
  await expect(agent.getByRole('log').getByText('From the train')).toHaveCount(1, COMES_BACK);
  await expect(chat.getByText('Reconnecting…')).toHaveCount(0);

  await agent.context().setOffline(true);
  await expect(agent.getByText('Reconnecting…')).toBeVisible();
  await agent.context().setOffline(false);
  await expect(agent.getByText('Reconnecting…')).toHaveCount(0, COMES_BACK);
  await reply(agent, 'Good journey');
  await expect(chat.getByRole('log').getByText('Good journey')).toHaveCount(1);
});
