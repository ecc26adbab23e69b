// The stage where there is little room: large text on a laptop, and a brand whose name is one very long word.
import { startChat, write } from '../fixtures/chat';
import { signIn } from '../fixtures/site';
import { beCustomer, chatOn, openStage, seatAgent, siteOn, workspaceOn } from '../fixtures/stage';
import { expect, test } from '../fixtures/test';
import { acceptChat } from '../fixtures/workspace';

test('in large text, an accepted chat opens the contact card where there is no room beside it, and the chat is one click away', { tag: '@once' }, async ({ consumer: stage, brand }) => {
  await stage.setViewportSize({ width: 1280, height: 720 });
  await openStage(stage, brand, '&chapter=code&panes=brand,agent');
  await stage.getByRole('button', { name: 'Large text' }).click();
  await seatAgent(stage, brand);
  await beCustomer(stage, brand);
  await siteOn(stage, brand).getByRole('button', { name: 'Chat with us' }).click();
  await expect(chatOn(stage, brand).getByText('You’re in the queue')).toBeVisible();
  const workspace = workspaceOn(stage, brand);
  // Playwright does not find the place of what is in a frame of another site that is drawn larger.
  await workspace.getByRole('button', { name: 'Accept chat with Ada Whitfield' }).dispatchEvent('click');
  await expect(workspace.getByRole('region', { name: 'Contact card' }).getByText('Ada Whitfield')).toBeInViewport({ ratio: 1 });
  await expect(workspace.getByRole('button', { name: 'Back to the chat' })).toBeFocused();
  await workspace.getByRole('button', { name: 'Back to the chat' }).dispatchEvent('click');
  await expect(workspace.getByRole('textbox', { name: 'Reply' })).toBeInViewport({ ratio: 1 });
});

test('in a window as low as large text makes it beside the wire, the agent reads the newest message and writes below it', { tag: '@once' }, async ({ consumer, agent, brand }) => {
  await signIn(consumer, brand);
  await startChat(consumer);
  await acceptChat(agent, 'Ada Whitfield');
  await agent.setViewportSize({ width: 600, height: 205 });
  await write(consumer, 'Do you see it?');
  const reply = agent.getByRole('textbox', { name: 'Reply' });
  await reply.focus();
  await reply.evaluate((element) => element.scrollIntoView({ block: 'nearest' }));
  await expect(reply).toBeInViewport({ ratio: 1 });
  await expect(agent.getByRole('log').getByText('Do you see it?')).toBeInViewport({ ratio: 1 });
});

test('a brand’s name that is one very long word is read in full in the guide, and leaves the workspace’s fields where they belong', { tag: '@once' }, async ({ consumer: stage, brands }) => {
  const name = `Donau${'dampfschifffahrts'.repeat(3)}`.slice(0, 55);
  const brand = await brands.make(undefined, { name });
  await stage.setViewportSize({ width: 1366, height: 768 });
  await openStage(stage, brand, '&chapter=code&panes=brand,agent');
  const guide = stage.getByRole('region', { name: /^Chapter: / });
  await expect(guide.getByText(`is signed in at ${name}`)).toBeVisible();
  expect(await guide.evaluate((element) => element.scrollWidth - element.clientWidth)).toBeLessThanOrEqual(0);
  const field = workspaceOn(stage, brand).getByLabel('Agent ID');
  await expect(field).toBeVisible();
  expect(await field.evaluate((element) => element.closest('section')!.getBoundingClientRect().right - element.getBoundingClientRect().right)).toBeGreaterThan(16);
  await brands.delete(brand.slug);
});
