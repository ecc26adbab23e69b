// Signing in and out at the brand, and every way that it can fail.
import { clickInvitation } from '../fixtures/chat';
import { fillSignIn, pickPersona, signIn } from '../fixtures/site';
import { expect, test } from '../fixtures/test';

test('each persona signs in with one click and sees their own figures', { tag: '@once' }, async ({ consumer, brand }) => {
  test.slow();
  const figures = new Set<string>();
  for (const { login, name } of brand.signIns) {
    await consumer.goto(`${brand.addresses.site}/account`);
    await consumer.getByRole('button', { name: 'Sign in to see your accounts' }).click();
    await pickPersona(consumer, brand, login);
    await expect(consumer).toHaveURL(`${brand.addresses.site}/account`);
    const page = consumer.getByRole('main');
    // Greeted by the given name, wherever it stands in the full one.
    await expect(page.getByRole('heading', { level: 1 })).toContainText(new RegExp(name.split(' ').join('|')));
    figures.add((await page.innerText()).match(/£[\d,.]+/g)!.join(' '));
    await consumer.getByRole('button', { name: 'Sign out' }).click();
    await expect(consumer.getByRole('heading', { name: 'You are signed out' })).toBeVisible();
  }
  expect(figures.size).toBe(brand.signIns.length);
});

test('a wrong password is said on the same page, and the customer ID is still there', { tag: '@once' }, async ({ consumer, brand }) => {
  await consumer.goto(brand.addresses.site);
  await consumer.getByRole('banner').getByRole('button', { name: 'Sign in' }).click();
  await fillSignIn(consumer, 'ada', 'wrong');
  await expect(consumer.getByText('That customer ID and password do not match.')).toBeVisible();
  await expect(consumer.getByLabel('Customer ID')).toHaveValue('ada');
  await expect(consumer.getByLabel('Password')).toHaveValue('');
});

test('an abandoned sign-in ends on a page of the brand that leads on', { tag: '@once' }, async ({ consumer, brand }) => {
  await consumer.goto(brand.addresses.site);
  await consumer.getByRole('banner').getByRole('button', { name: 'Sign in' }).click();
  await consumer.getByRole('button', { name: 'Cancel and go back' }).click();
  await expect(consumer.getByRole('heading', { name: 'You did not sign in' })).toBeVisible();
  await consumer.getByRole('link', { name: 'Go back to where you were' }).click();
  await expect(consumer).toHaveURL(brand.addresses.site);
});

test('a sign-in page that is expired, or of another browser, says so and leads back', { tag: '@once' }, async ({ consumer, newBrowser, brand }) => {
  await consumer.goto(brand.addresses.site);
  await consumer.getByRole('banner').getByRole('button', { name: 'Sign in' }).click();
  await expect(consumer.getByLabel('Customer ID')).toBeVisible();
  const stranger = await newBrowser();
  const answer = await stranger.goto(consumer.url());
  expect(answer!.status()).toBeLessThan(500);
  await expect(stranger.getByRole('heading', { name: 'This sign-in has expired' })).toBeVisible();
  await stranger.getByRole('link', { name: new RegExp(brand.name) }).first().click();
  await expect(stranger.getByRole('banner').getByRole('button', { name: 'Sign in' })).toBeVisible();
});

test('a tampered callback signs nobody in and ends on a helpful page', { tag: '@once' }, async ({ consumer, brand }) => {
  await consumer.goto(brand.addresses.site);
  await consumer.getByRole('banner').getByRole('button', { name: 'Sign in' }).click();
  await expect(consumer.getByLabel('Customer ID')).toBeVisible();
  await consumer.goto(`/api/auth/callback/${brand.slug}?code=of-somebody-else&state=another-state`);
  await expect(consumer.getByRole('heading', { name: 'We could not complete your sign-in' })).toBeVisible();
  await consumer.getByRole('link', { name: 'Go back to where you were' }).click();
  await expect(consumer.getByRole('banner').getByRole('button', { name: 'Sign in' })).toBeVisible();
});

test('signing out is one click and ends both sessions: the VAS asks again', async ({ consumer, brand }) => {
  await signIn(consumer, brand, 'ada');
  await consumer.getByRole('button', { name: 'Sign out' }).click();
  await expect(consumer.getByRole('heading', { name: 'You are signed out' })).toBeVisible();
  await expect(consumer).toHaveURL(`${brand.addresses.site}/signed-out`);
  await clickInvitation(consumer);
  await expect(consumer.getByRole('dialog').getByRole('button', { name: 'Sign in to chat' })).toBeVisible();
  await consumer.goto(`${brand.addresses.site}/account`);
  await consumer.getByRole('button', { name: 'Sign in to see your accounts' }).click();
  await expect(consumer.getByLabel('Customer ID')).toBeVisible();
});
