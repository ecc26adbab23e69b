// Every chapter plays itself from its first step to its last; and whoever presses anything takes over at once.
import type { Page } from 'playwright/test';
import { CHAPTERS } from '../fixtures/chapters';
import { chatOn, openStage, seatAgent, siteOn, workspaceOn } from '../fixtures/stage';
import { expect, test } from '../fixtures/test';

const playButton = (stage: Page) => stage.getByRole('button', { name: 'Play this chapter' });
const takeOver = (stage: Page) => stage.getByRole('button', { name: 'Take over' });
const step = (stage: Page) => stage.getByRole('listitem').and(stage.locator('[aria-current=step]'));

async function atPace(stage: Page, pace: 'talk' | 'brisk'): Promise<void> {
  await stage.emulateMedia({ reducedMotion: 'reduce' });
  await stage.getByLabel('Pace', { exact: true }).selectOption(pace);
}

for (const { id, steps, says = '', seen } of CHAPTERS)
  test(`chapter ${id} plays itself from its first step to its last`, { tag: '@once' }, async ({ consumer: stage, brand }) => {
    test.setTimeout(180_000);
    await openStage(stage, brand, `&chapter=${id}`);
    await atPace(stage, 'brisk');
    await playButton(stage).click();
    await expect(stage.getByRole('status').filter({ hasText: `${says}Played to the end` })).toBeVisible({ timeout: 150_000 });
    await expect(stage).toHaveURL(new RegExp(`chapter=${id}&step=${steps}&`));
    await expect(playButton(stage)).toBeEnabled();
    await seen(stage, brand);
  });

test('a click in the brand’s page takes over at once, and everything stays where it is', { tag: '@once' }, async ({ consumer: stage, brand }) => {
  await openStage(stage, brand);
  await seatAgent(stage, brand);
  await atPace(stage, 'talk');
  await stage.keyboard.press('p');
  await expect(stage.getByText(/Next step in \d+ s/)).toBeVisible();
  await siteOn(stage, brand).getByRole('main').click({ position: { x: 5, y: 5 } });
  await expect(stage.getByRole('status').filter({ hasText: 'You have taken over' })).toBeVisible();
  await expect(playButton(stage)).toBeVisible();
  await expect(step(stage)).toContainText('Seat Sam Okafor');
});

test('a key in the chat window takes over; the chapter goes on from there when it is asked to', { tag: '@once' }, async ({ consumer: stage, brand }) => {
  test.slow();
  await openStage(stage, brand);
  await atPace(stage, 'brisk');
  await playButton(stage).click();
  await expect(chatOn(stage, brand).getByText('You’re in the queue')).toBeVisible();
  await chatOn(stage, brand).getByRole('textbox', { name: 'Message' }).press('a');
  await expect(playButton(stage)).toBeVisible();
  const written = chatOn(stage, brand).getByRole('textbox', { name: 'Message' });
  await expect(written).toHaveValue('a');
  await playButton(stage).click();
  await expect(stage.getByRole('status').filter({ hasText: 'Played to the end' })).toBeVisible({ timeout: 60_000 });
});

test('a reset stops the chapter that plays, and opens its first step', { tag: '@once' }, async ({ consumer: stage, brand }) => {
  await openStage(stage, brand);
  await atPace(stage, 'brisk');
  await playButton(stage).click();
  await expect(step(stage)).toContainText('Sign Ada Whitfield in');
  await stage.getByRole('button', { name: 'Reset' }).click();
  await expect(stage.getByRole('status').filter({ hasText: 'is as new' })).toBeVisible();
  await expect(playButton(stage)).toBeVisible();
  await expect(step(stage)).toContainText('Seat Sam Okafor');
  await expect(siteOn(stage, brand).getByRole('banner').getByRole('button', { name: 'Sign in' })).toBeVisible();
});

test('the stage’s keys work while the Agent Workspace has the focus', { tag: '@once' }, async ({ consumer: stage, brand }) => {
  await openStage(stage, brand);
  await seatAgent(stage, brand);
  await atPace(stage, 'talk');
  await workspaceOn(stage, brand).getByRole('heading', { name: 'Waiting' }).click();
  await stage.keyboard.press('n');
  await expect(stage.getByRole('button', { name: 'Hide notes' })).toBeVisible();
  await stage.keyboard.press('p');
  await expect(stage.getByText(/Next step in \d+ s/)).toBeVisible();
  await stage.keyboard.press('p');
  await expect(stage.getByRole('status').filter({ hasText: 'You have taken over' })).toBeVisible();
});

test('the button takes over too, and a chapter cannot play while the controls are locked', { tag: '@once' }, async ({ consumer: stage, brand }) => {
  await stage.goto(`/?brand=${brand.slug}`);
  await expect(playButton(stage)).toBeDisabled();
  await expect(stage.getByText('A chapter can play itself once the controls are open.')).toBeVisible();
  await openStage(stage, brand);
  await playButton(stage).click();
  await takeOver(stage).click();
  await expect(stage.getByRole('status').filter({ hasText: 'You have taken over' })).toBeVisible();
});
