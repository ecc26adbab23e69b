// Who can read what: one customer through three flows, and for each claim and reader what was really sent.
import type { Page } from 'playwright/test';
import { expectSound } from '../fixtures/sound';
import { openStage } from '../fixtures/stage';
import { expect, test } from '../fixtures/test';
import { unlockPage } from '../fixtures/wire';

async function openReaders(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await unlockPage(page);
  await expect(page.getByRole('button', { name: 'Run the three flows' })).toBeVisible();
}

const cell = (page: Page, claim: string, flow: string, reader: string) => page.getByRole('button', { name: new RegExp(`^${claim}, ${flow}, ${reader}: `) });

test('a run shows for each claim who could have read it, and each cell opens its message', { tag: '@once' }, async ({ consumer: page, brand }) => {
  test.slow();
  await openReaders(page, `/readers/${brand.slug}?level=architect`);
  await page.getByRole('button', { name: 'Run the three flows' }).click();
  await expect(page.getByRole('status')).toContainText('Ada Whitfield', { timeout: 30_000 });
  const words: [flow: string, reader: string, word: string][] = [
    ['code flow', 'Page script', 'code'],
    ['code flow', 'Proxy', 'code'],
    ['implicit, signed', 'Page script', 'reads'],
    ['implicit, signed', 'Extension', 'reads'],
    ['implicit, encrypted', 'Proxy', 'sealed'],
    ['implicit, encrypted', 'Consumer', 'sealed'],
    ['implicit, encrypted', 'Live Assist', 'reads'],
  ];
  for (const [flow, reader, word] of words) await expect(cell(page, 'email', flow, reader)).toHaveText(word);
  // The window greets by name, whatever the flow: that passes the proxy in words.
  await expect(cell(page, 'given_name', 'code flow', 'Proxy')).toHaveText('reads');
  await cell(page, 'email', 'implicit, signed', 'Page script').click();
  await expect(page.getByRole('heading', { name: /^VAS → brand page, redirect/ })).toBeFocused();
  await expect(page.getByRole('row').filter({ hasText: 'email' })).not.toContainText('@');
  await expectSound(page, 'who can read what');
  await page.getByRole('link', { name: 'security' }).click();
  await expect(page.getByRole('row').filter({ hasText: 'email' }).first()).toContainText('@');
});

test('the chapter about it leads there, and the brand on the stage stays as it was', { tag: '@once' }, async ({ consumer: stage, brand, brands }) => {
  test.slow();
  await openStage(stage, brand, '&chapter=encrypted');
  const [page] = await Promise.all([stage.waitForEvent('popup'), stage.getByRole('link', { name: 'Compare all three flows, claim by claim' }).click()]);
  // The key that was typed on the stage is known here.
  await page.getByRole('button', { name: 'Run the three flows' }).click();
  await expect(page.getByRole('status')).toContainText('Ada Whitfield', { timeout: 30_000 });
  expect((await brands.ask<{ conversations: object[] }>(brand.slug, 'conversations')).body.conversations).toEqual([]);
  const { status, body } = await brands.ask<{ customer: { login: string }; flows: string[] }>(brand.slug, 'readers');
  expect([status, body.customer.login, body.flows]).toEqual([200, 'ada', ['code', 'implicit', 'implicit-encrypted']]);
});

test('a brand that there is not has neither a wire nor readers, and the page says where brands are', { tag: '@once' }, async ({ consumer: page }) => {
  for (const path of ['/wire/no-such-brand', '/readers/no-such-brand']) {
    expect((await page.goto(path))?.status()).toBe(404);
    await expect(page.getByRole('heading', { name: 'There is no such brand' })).toBeVisible();
    await expectSound(page, path);
  }
});
