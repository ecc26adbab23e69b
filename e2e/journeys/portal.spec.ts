// The Engagement Portal: the operator breaks and repairs the connector, and reads why a consumer got the survey.
import { createPublicKey, type JsonWebKey } from 'node:crypto';
import type { Page, Route } from 'playwright/test';
import { expectAccessible } from '../fixtures/accessibility';
import { chatWindow, clickInvitation, startChat } from '../fixtures/chat';
import { changeConnector, openPortal, portalOf, saveConnector } from '../fixtures/portal';
import { accountApi } from '../fixtures/reasons';
import { signIn } from '../fixtures/site';
import { expect, test } from '../fixtures/test';

const survey = (page: Page) => chatWindow(page).getByRole('heading', { name: 'Leave us a message' });

test('an operator who mistypes the issuer reads exactly that under “Why the survey?”, repairs it, and the next chat works', async ({ consumer, agent, brand, newBrowser }) => {
  const portal = await newBrowser();
  await portal.context().addCookies(await agent.context().cookies());
  await openPortal(agent, brand);
  const wrong = `${brand.addresses.issuer}/`;
  await agent.getByLabel('JWT Issuer').fill(wrong);
  await saveConnector(agent);

  await openPortal(portal, brand, '/attempts');
  await expect(portal.getByText('Nobody has tried to chat yet')).toBeVisible();
  await signIn(consumer, brand, 'ada');
  await clickInvitation(consumer);
  await expect(survey(consumer)).toBeVisible();

  // It appears by itself.
  await portal.getByRole('link', { name: /Refused: The issuer and the connector differ in the slash/ }).click();
  const reason = portal.getByRole('region', { name: 'Reason' });
  await expect(reason).toContainText(wrong);
  await expect(reason).toContainText(brand.addresses.issuer);
  await expect(reason).toContainText('You: the settings of this connector');
  await expect(reason).toContainText('iss_trailing_slash');
  const steps = portal.getByRole('region', { name: 'The checks' }).getByRole('listitem');
  await expect(steps.filter({ hasText: /^iss / })).toContainText('Failed');
  await expect(steps.filter({ hasText: /^signature/ })).toContainText('Passed');
  await expect(steps.last()).toContainText('Not reached');
  await reason.getByRole('link', { name: 'iss_trailing_slash' }).click();
  await expect(portal.getByRole('heading', { level: 1, name: 'Why a visitor is not verified' })).toBeVisible();

  await agent.getByLabel('JWT Issuer').fill(brand.addresses.issuer);
  await saveConnector(agent);
  await agent.goto(brand.addresses.workspace);
  await expect(agent.getByRole('switch', { name: 'Available for chats' })).toBeChecked();
  await consumer.goto(brand.addresses.site);
  await startChat(consumer);
  await openPortal(agent, brand, '/attempts');
  await expect(agent.getByRole('link', { name: /Verified: every check passed/ })).toBeVisible();
});

/** The VAS's signing key as PEM, and as the one line that the portal takes. */
async function signingKey(page: Page, issuer: string): Promise<{ pem: string; line: string }> {
  const { keys } = (await (await page.request.get(`${issuer}/jwks`)).json()) as { keys: JsonWebKey[] };
  const key = await crypto.subtle.importKey('jwk', keys[0]!, { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' }, true, ['verify']);
  const line = Buffer.from(await crypto.subtle.exportKey('spki', key)).toString('base64');
  return { line, pem: `-----BEGIN PUBLIC KEY-----\n${line.match(/.{1,64}/g)!.join('\n')}\n-----END PUBLIC KEY-----\n` };
}

test('a pasted PEM file is offered converted and then verifies; a key one character short is refused by name', async ({ consumer, agent, brand }) => {
  const { pem, line } = await signingKey(consumer, brand.addresses.issuer);
  await openPortal(agent, brand);
  await agent.getByRole('radio', { name: /JWT Public Key/ }).check();
  const field = agent.getByRole('textbox', { name: 'JWT Public Key' });
  await field.fill(line.slice(0, -1));
  await expect(agent.getByText(`Characters of the key are missing. (${line.length - 1} of ${line.length} characters)`)).toBeVisible();
  await agent.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(agent.getByText('Not saved: one field cannot be used as it is.')).toBeVisible();
  await expect(field).toBeFocused();

  await field.fill(pem);
  await expect(agent.getByText('The vendor’s portal refuses this form.')).toBeVisible();
  await expectAccessible(agent, 'a key that can be converted');
  await agent.getByRole('button', { name: 'Use the converted key' }).click();
  await expect(field).toHaveValue(line);
  await expect(agent.getByText('RSA, 2048 bits.')).toBeVisible();
  await saveConnector(agent);
  await agent.goto(brand.addresses.workspace);
  await expect(agent.getByRole('switch', { name: 'Available for chats' })).toBeChecked();
  await signIn(consumer, brand, 'ada');
  await startChat(consumer);
});

test('“Test this connector” finds nothing wrong with a good one, and names each thing that is wrong, before it is saved', { tag: '@once' }, async ({ agent, brand }) => {
  await openPortal(agent, brand);
  await agent.getByRole('button', { name: 'Test this connector' }).click();
  const panel = agent.getByRole('region', { name: 'Test of this connector' });
  await expect(panel.getByText(/checks are fine/)).toBeVisible();
  await expect(panel.getByRole('listitem').filter({ hasText: 'Client ID and Client Secret' })).toContainText('Fine');

  await agent.getByLabel('Client Secret').fill('not the secret');
  await agent.getByLabel('JWKS Endpoint', { exact: true }).fill(`${brand.addresses.issuer}/no-such-page`);
  await agent.getByLabel('JWT Issuer').fill(`${brand.addresses.issuer}/`);
  await agent.getByLabel('Issuer Display Name').fill('');
  await agent.getByRole('button', { name: 'Test this connector' }).click();
  const item = (check: string) => panel.getByRole('listitem').filter({ hasText: check });
  await expect(item('Client ID and Client Secret')).toContainText('did not accept Live Assist');
  await expect(item('JWKS Endpoint: key set')).toContainText('Failed');
  await expect(item('Discovery: issuer')).toContainText('slash at the end');
  await expect(item('Field Issuer Display Name')).toContainText('Failed');
  await expectAccessible(agent, 'a test with failures');
  await agent.reload();
  await expect(agent.getByLabel('JWT Issuer')).toHaveValue(brand.addresses.issuer);
});

test('the wrong fields are named, the first one has the focus, and what was typed stays', { tag: '@once' }, async ({ agent, brand }) => {
  await openPortal(agent, brand);
  await agent.getByLabel('JWT Issuer').fill('');
  await agent.getByLabel('Token Endpoint').fill('http://login.example.com/token');
  await agent.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(agent.getByText('Not saved: 2 fields cannot be used as they are.')).toBeVisible();
  await expect(agent.getByLabel('JWT Issuer')).toBeFocused();
  await expect(agent.getByText('The address is not https.')).toBeVisible();
  await expect(agent.getByLabel('Token Endpoint')).toHaveValue('http://login.example.com/token');
});

test('what is typed while a save is under way stays, and is said to be unsaved', { tag: '@once' }, async ({ agent, brand }) => {
  const saves: Route[] = [];
  await agent.route(/\/(connector|engagement)$/, (route) => (route.request().method() === 'PUT' ? void saves.push(route) : route.continue()));
  for (const [path, field] of [['', 'Issuer Display Name'], ['/engagement', 'Greeting']] as const) {
    await openPortal(agent, brand, path);
    await agent.getByLabel(field).fill('As it was sent ');
    await agent.getByRole('button', { name: 'Save', exact: true }).click();
    await expect.poll(() => saves.length).toBe(1);
    await agent.getByLabel(field).fill('Typed since');
    await saves.pop()!.continue();
    await expect(agent.getByText('Saved, but for what you typed since.')).toBeVisible();
    await expect(agent.getByLabel(field)).toHaveValue('Typed since');
  }
});

test('two operators do not overwrite each other unknowingly', { tag: '@once' }, async ({ agent, brand }) => {
  await openPortal(agent, brand);
  await changeConnector(agent, brand, { displayName: 'Changed by a colleague' });
  await agent.getByLabel('Issuer Display Name').fill('Mine');
  await agent.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(agent.getByText(/Somebody else changed the connector/)).toBeVisible();
  await expect(agent.getByLabel('Issuer Display Name')).toHaveValue('Mine');
});

test('the operator of another account, and whoever is not signed in, sees a sign-in and nothing else', { tag: '@once' }, async ({ agent, brand, brands, newBrowser }) => {
  const other = await brands.make();
  const stranger = await newBrowser();
  for (const page of [agent, stranger])
    for (const path of ['', '/registration', '/attempts', '/engagement', '/attempts/11111111-1111-4111-8111-111111111111']) {
      const answer = await page.goto(portalOf(other, path));
      await expect(page.getByRole('heading', { name: 'Sign in to the Engagement Portal' })).toBeVisible();
      const source = await answer!.text();
      for (const secret of [other.addresses.issuer, 'lpGetAuthenticationToken', 'live-assist"']) expect(source).not.toContain(secret);
    }
  const { origin } = new URL(brand.addresses.workspace);
  for (const path of ['connector', 'attempts', 'engagement']) expect((await agent.request.get(`${origin}/api/account/${other.slug}/${path}`)).status()).toBe(401);
  expect((await agent.goto(portalOf(other).replace('127.0.0.1', 'localhost')))!.status()).toBe(404);
  await brands.delete(other.slug);
});

test('what the brand registers is ready to copy, and the published encryption key is the pasted one', { tag: '@once' }, async ({ agent, brand, baseURL }) => {
  await agent.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: new URL(brand.addresses.workspace).origin });
  await openPortal(agent, brand, '/registration');
  await agent.getByRole('button', { name: 'Copy Redirect URI' }).click();
  expect(await agent.evaluate(() => navigator.clipboard.readText())).toBe(`${baseURL}/${brand.slug}/chat-callback`);
  await agent.getByRole('button', { name: 'Copy Public encryption key' }).click();
  const line = await agent.evaluate(() => navigator.clipboard.readText());
  expect(line).toMatch(/^MIIB[\w+/]+=*$/);
  const { keys } = (await (await agent.request.get(accountApi(brand, 'jwks'))).json()) as { keys: JsonWebKey[] };
  const pasted = createPublicKey({ key: Buffer.from(line, 'base64'), format: 'der', type: 'spki' }).export({ format: 'jwk' });
  expect(keys[0]).toMatchObject(pasted);
});

test('the invitation’s text is the portal’s, from the next page load on', { tag: '@once' }, async ({ consumer, agent, brand }) => {
  await openPortal(agent, brand, '/engagement');
  await agent.getByLabel('Invitation').fill('Ask Harbour');
  await agent.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(agent.getByText('Saved. It holds from the next page load on.')).toBeVisible();
  await consumer.goto(brand.addresses.site);
  await expect(consumer.getByRole('button', { name: 'Ask Harbour' })).toBeVisible();
});
