// "Ready for the meeting?": what the meeting will need is tried for real, in a brand that nobody sees and that is gone afterwards.
import { askPreflight } from '../fixtures/preflight';
import { expectAccessible } from '../fixtures/accessibility';
import { openStage } from '../fixtures/stage';
import { expect, test } from '../fixtures/test';

test('the presenter asks whether all is ready, follows it line by line, and hears that it is', { tag: '@once' }, async ({ consumer: stage, brand, brands }) => {
  await openStage(stage, brand);
  await stage.getByRole('button', { name: 'Ready for the meeting?' }).click();
  const dialog = stage.getByRole('dialog', { name: 'Ready for the meeting?' });
  await expect(dialog.getByRole('listitem').filter({ hasText: 'Passed' }).first()).toBeVisible();
  await expect(dialog.getByRole('status')).toHaveText('Checking…');
  await expect(dialog.getByRole('status')).toContainText('Ready. Everything works', { timeout: 25_000 });
  await expect(dialog.getByRole('listitem')).toHaveCount(10);
  await expect(dialog.getByRole('listitem').filter({ hasText: 'Passed' })).toHaveCount(10);
  await expectAccessible(stage, 'ready for the meeting', 'iframe');
  expect((await brands.list()).map(({ slug }) => slug).filter((slug) => slug.startsWith('throw-away'))).toEqual([]);
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(dialog).toBeHidden();
});

test('what is broken fails by its line, with its code and what to do, and the rest is tried all the same', { tag: '@once' }, async ({ brand }) => {
  const { ready, lines } = await askPreflight(brand, ['token_endpoint_down', 'encryption_keys_unreachable']);
  expect(ready).toBe(false);
  const outcomes = Object.fromEntries(lines.map(({ name, outcome, code }) => [name, code ?? outcome]));
  expect(outcomes).toMatchObject({ brand: 'passed', 'sign-in': 'passed', agent: 'passed', code: 'endpoint_unreachable', implicit: 'passed', survey: 'passed', gone: 'passed' });
  expect(outcomes['implicit-encrypted']).not.toBe('passed');
  expect(lines.find(({ name }) => name === 'code')!.change).not.toBe('');
});
