// RP-initiated logout, over HTTP.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { target, type Browser } from './testing/browser';
import { answerOf, signIn, startTestVas, type Fields } from './testing/vas';

const { vas } = await startTestVas();

async function signedIn() {
  const browser = vas.browser();
  const { code } = await signIn(vas, browser);
  return { browser, tokens: (await (await vas.redeem('brand-site', code!)).json()) as Fields };
}

const endSession = (parameters: Fields) => `${vas.issuer}/session/end?${new URLSearchParams(parameters)}`;
const isSignedIn = async (browser: Browser) => answerOf(await browser.get(vas.request('live-assist', { prompt: 'none' }))).error === undefined;

async function confirm(browser: Browser, page: Response, logout = true): Promise<string> {
  const xsrf = /name="xsrf" value="([^"]+)"/.exec(await page.text())![1]!;
  return target(await browser.post(`${vas.issuer}/session/end/confirm`, { xsrf, ...(logout && { logout: 'yes' }) }));
}

test('With its own ID token as a hint the brand signs a customer out without a question', async () => {
  const { browser, tokens } = await signedIn();
  const page = await browser.get(endSession({ id_token_hint: tokens.id_token!, post_logout_redirect_uri: vas.settings.siteUrl, state: 'x' }));
  assert.match(await page.clone().text(), /<script/);
  assert.equal(await confirm(browser, page), `${vas.settings.siteUrl}?state=x`);
  assert.equal(await isSignedIn(browser), false);
  assert.equal((await fetch(`${vas.issuer}/me`, { headers: { authorization: `Bearer ${tokens.access_token}` } })).status, 401);
});

test('Without a hint, or with that of another customer, it is a question', async () => {
  const { browser } = await signedIn();
  const other = vas.browser();
  const { code } = await signIn(vas, other);
  assert.doesNotMatch(await (await browser.get(endSession({ client_id: 'brand-site' }))).text(), /<script/);
  assert.match(await (await browser.get(endSession({}))).text(), /Sign out of Test &amp; Sons\?/);
  assert.ok(code && (await isSignedIn(browser)));
});

test('Who would rather stay stays signed in', async () => {
  const { browser } = await signedIn();
  await confirm(browser, await browser.get(endSession({})), false);
  assert.equal(await isSignedIn(browser), true);
});

test('Without an address to go back to, a page says that it is done', async () => {
  const { browser } = await signedIn();
  const done = await browser.get(await confirm(browser, await browser.get(endSession({}))));
  assert.match(await done.text(), /You are signed out/);
});

const REFUSED: [title: string, parameters: () => Fields][] = [
  ['an address that is not registered', () => ({ client_id: 'brand-site', post_logout_redirect_uri: `${vas.settings.siteUrl}/` })],
  ['a hint that nobody signed', () => ({ id_token_hint: 'made.up.token' })],
  ['a client that there is not', () => ({ client_id: 'nobody' })],
];
for (const [title, parameters] of REFUSED)
  test(`Signing out is refused for ${title}, and nobody is signed out`, async () => {
    const { browser } = await signedIn();
    const page = await browser.get(endSession(parameters()));
    assert.equal(page.status, 400);
    assert.match(await page.text(), /<code>invalid_(request|client)<\/code>/);
    assert.equal(await isSignedIn(browser), true);
  });
