// The portal's pages: axe finds nothing, nothing is wider than a 320-pixel screen, and the keyboard suffices.
import { expectAccessible, expectNoSidewaysScroll } from '../fixtures/accessibility';
import { chatWindow, clickInvitation } from '../fixtures/chat';
import { changeConnector, openPortal } from '../fixtures/portal';
import { signIn } from '../fixtures/site';
import { expectSound } from '../fixtures/sound';
import { expect, test } from '../fixtures/test';

test('the connector’s form is sound, in both flows and with faults', { tag: '@once' }, async ({ agent, brand }) => {
  test.slow();
  await openPortal(agent, brand);
  await expectSound(agent, 'connector, code flow');
  await agent.getByRole('radio', { name: /Web Implicit Flow/ }).check();
  await agent.getByRole('radio', { name: /JWT Public Key/ }).check();
  await agent.getByLabel('Client ID').fill('');
  await agent.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(agent.getByText(/Not saved/)).toBeVisible();
  await expectSound(agent, 'connector, implicit flow, with faults');
});

test('the portal’s other sections are sound', { tag: '@once' }, async ({ consumer, agent, brand }) => {
  test.slow();
  await changeConnector(agent, brand, { jwtIssuer: 'https://login.example.com' });
  await signIn(consumer, brand, 'ada');
  await clickInvitation(consumer);
  await expect(chatWindow(consumer).getByRole('heading', { name: 'Leave us a message' })).toBeVisible();
  for (const path of ['/registration', '/engagement', '/attempts']) {
    await openPortal(agent, brand, path);
    await expectSound(agent, path);
  }
  await agent.getByRole('link', { name: /Refused/ }).first().click();
  await expect(agent.getByRole('region', { name: 'Reason' })).toBeVisible();
  await expectSound(agent, 'an attempt');
});

test('the portal’s doors and its public pages are sound', { tag: '@once' }, async ({ newBrowser, brand }) => {
  test.slow();
  const stranger = await newBrowser();
  for (const path of ['', `/${brand.slug}`, '/no-such-account']) {
    await stranger.goto(`${new URL(brand.addresses.workspace).origin}/portal${path}`);
    await expect(stranger.getByRole('heading', { level: 1 })).toBeVisible();
    await expectSound(stranger, `/portal${path}`);
  }
  // Long, and every entry like the next: looked at once.
  await stranger.setViewportSize({ width: 320, height: 640 });
  await stranger.goto(`${new URL(brand.addresses.workspace).origin}/portal/reasons`);
  await expectNoSidewaysScroll(stranger, '/portal/reasons');
  await expectAccessible(stranger, '/portal/reasons');
});

test('an operator changes and saves a field with the keyboard alone', { tag: '@once' }, async ({ agent, brand }) => {
  await openPortal(agent, brand);
  await agent.getByRole('radio', { name: /Web Code Flow/ }).focus();
  await agent.keyboard.press('Tab');
  await expect(agent.getByRole('switch', { name: 'PKCE' })).toBeFocused();
  await agent.keyboard.press('Tab');
  await expect(agent.getByLabel('Issuer Display Name')).toBeFocused();
  await agent.keyboard.press('ControlOrMeta+a');
  await agent.keyboard.type('By keyboard');
  await agent.keyboard.press('Enter');
  await expect(agent.getByText('Saved. It holds for the next chat.')).toBeVisible();
});
