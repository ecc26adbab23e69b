// The chapters: turned by button, key and the notes' window; each prepares the brand.
import type { Page } from 'playwright/test';
import { chatOn, openStage, openSwitches, seatAgent, siteOn, unlock, workspaceOn } from '../fixtures/stage';
import { expectSound } from '../fixtures/sound';
import { expect, test } from '../fixtures/test';

const step = (stage: Page) => stage.getByRole('listitem').and(stage.locator('[aria-current=step]'));

test('chapters are turned by keys and by a presenter’s remote, and the browser keeps the place', { tag: '@once' }, async ({ consumer: stage, brand }) => {
  await openStage(stage, brand);
  await expect(step(stage)).toContainText('Seat Sam Okafor');
  await stage.keyboard.press('ArrowRight');
  await expect(step(stage)).toContainText('Sign Ada Whitfield in');
  await stage.keyboard.press('PageDown');
  await expect(step(stage)).toContainText('Chat with us');
  await stage.keyboard.press('PageUp');
  await expect(step(stage)).toContainText('Sign Ada Whitfield in');
  await expect(stage).toHaveURL(/chapter=code&step=2/);
  await stage.goto(`/?brand=${brand.slug}`);
  await expect(step(stage)).toContainText('Sign Ada Whitfield in');
  await expect(stage.getByText('If they ask')).toBeHidden();
  await stage.keyboard.press('n');
  await expect(stage.getByText('If they ask')).toBeVisible();
});

test('a chapter has an address of its own, and prepares the brand when it opens', { tag: '@once' }, async ({ consumer: stage, brand }) => {
  await openStage(stage, brand, '&chapter=encrypted');
  await expect(stage.getByRole('heading', { name: 'Who can read what' })).toBeVisible();
  await openSwitches(stage);
  await expect(stage.getByRole('radio', { name: /Implicit, encrypted/ })).toBeChecked();
  await stage.getByRole('tab', { name: 'Guide' }).click();
  await stage.getByLabel('Chapters').selectOption({ label: '4. Not logged in' });
  await openSwitches(stage);
  await expect(stage.getByRole('radio', { name: /^Code The page/ })).toBeChecked();
  await expect(stage.getByRole('switch', { name: 'Ask to sign in' })).not.toBeChecked();
});

test('the notes follow the stage from a window of their own, and turn its pages', { tag: '@once' }, async ({ consumer: stage, brand }) => {
  await openStage(stage, brand);
  const opened = stage.waitForEvent('popup');
  await stage.getByRole('link', { name: 'Notes in their own window' }).click();
  const notes = await opened;
  await expect(notes.getByText('Say whose screen is whose')).toBeVisible();
  await stage.keyboard.press('ArrowRight');
  await expect(notes.getByText('any OpenID Provider')).toBeVisible();
  await notes.getByRole('button', { name: 'Next' }).click();
  await expect(step(stage)).toContainText('Chat with us');
  await notes.keyboard.press('PageUp');
  await expect(step(stage)).toContainText('Sign Ada Whitfield in');
  await expectSound(notes, 'notes');
});

test('the first chapter is told with its buttons, from the empty desk to the queue', { tag: '@once' }, async ({ consumer: stage, brand }) => {
  await openStage(stage, brand);
  const doIt = () => stage.getByRole('button', { name: 'Do it' }).click();
  await doIt();
  await expect(workspaceOn(stage, brand).getByRole('switch', { name: 'Available for chats' })).toBeChecked();
  await stage.getByRole('button', { name: 'Next', exact: true }).click();
  await doIt();
  await expect(siteOn(stage, brand).getByRole('button', { name: 'Sign out' })).toBeVisible();
  await stage.getByRole('button', { name: 'Next', exact: true }).click();
  await doIt();
  await expect(chatOn(stage, brand).getByText('You’re in the queue')).toBeVisible();
  await expect(workspaceOn(stage, brand).getByRole('button', { name: 'Accept chat with Ada Whitfield' })).toBeVisible();
});

test('without a sign-in there is the Offline survey, and the operator reads why', { tag: '@once' }, async ({ consumer: stage, brand }) => {
  await openStage(stage, brand, '&chapter=offline&step=2');
  await seatAgent(stage, brand);
  await stage.getByRole('button', { name: 'Do it' }).click();
  await expect(chatOn(stage, brand).getByRole('button', { name: 'Leave message' })).toBeVisible();
  // The chat has the focus now, and with it the keys.
  for (const wanted of ['Leave a message', 'Look at why']) {
    await stage.getByRole('button', { name: 'Next', exact: true }).click();
    await expect(step(stage)).toContainText(wanted);
  }
  await stage.getByRole('button', { name: 'Do it' }).click();
  await expect(workspaceOn(stage, brand).getByRole('heading', { name: 'Why the survey?' })).toBeVisible();
  // The wire below leaves the window little height: the attempt is in it all the same.
  await stage.getByRole('button', { name: 'Wire' }).click();
  await expect(workspaceOn(stage, brand).getByRole('link', { name: /^Refused/ })).toBeInViewport();
});

for (const panes of ['brand,agent', 'brand,agent,wire'])
  test(`on a laptop’s screen what the agent knows is shown with its legend, in ${panes}`, { tag: '@once' }, async ({ consumer: stage, brand }) => {
    await stage.setViewportSize({ width: 1366, height: 768 });
    await openStage(stage, brand, `&chapter=implicit&panes=${panes}`);
    await seatAgent(stage, brand);
    const doIt = stage.getByRole('button', { name: 'Do it' });
    for (const wanted of ['Sign Ada Whitfield in', 'Chat with us', 'Accept the chat']) {
      await expect(step(stage)).toContainText(wanted);
      await doIt.click();
      await expect(doIt).toBeEnabled({ timeout: 30_000 });
      if (wanted !== 'Accept the chat') await stage.getByRole('button', { name: 'Next', exact: true }).click();
    }
    const info = workspaceOn(stage, brand).getByRole('region', { name: 'Customer info' });
    await expect(info.getByRole('heading')).toBeInViewport({ ratio: 1 });
    await expect(info.getByText('verified by Live Assist: you can rely on it')).toBeInViewport({ ratio: 1 });
    await expect(info.getByRole('img', { name: 'Verified by the ID token' }).first()).toBeInViewport({ ratio: 1 });
  });

test('a brand with one customer only is told so, where a chapter is about two', { tag: '@once' }, async ({ consumer: stage, brands }) => {
  const brand = await brands.make(undefined, { name: 'Solo', personas: [{ name: 'Solo Artist' }] });
  await openStage(stage, brand, '&chapter=next-customer&step=5');
  await expect(step(stage)).toContainText('Add another customer to Solo.');
  await expect(stage.getByText('Solo Artist leaves')).toBeHidden();
  await stage.getByLabel('Chapters').selectOption({ label: '5. Someone tries to fake it' });
  await stage.getByRole('button', { name: 'Next', exact: true }).click();
  await expect(step(stage)).toContainText('The page says that it is Nemo Nobody.');
  await expect(step(stage)).toContainText('Solo has one customer only');
  await brands.delete(brand.slug);
});

test('locked controls leave a chapter’s wish unfulfilled until the key is typed', { tag: '@once' }, async ({ consumer: stage, brand }) => {
  await stage.goto(`/?brand=${brand.slug}&chapter=implicit`);
  await expect(stage.getByRole('status')).toContainText('This link asks for: Implicit, signed flow');
  await unlock(stage);
  await expect(stage.getByRole('status')).toContainText(`${brand.name}: Implicit, signed flow`);
});
