// The stage where a brand's name is one very long word.
import { openStage, workspaceOn } from '../fixtures/stage';
import { expect, test } from '../fixtures/test';

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
