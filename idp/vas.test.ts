// The VAS over HTTP, as its two clients and a customer's browser meet it.
import assert from 'node:assert/strict';
import { request } from 'node:http';
import { test } from 'node:test';
import { decodeJwt } from 'jose';
import { CLAIMS, SUB } from './testing/ada';
import { Browser, target } from './testing/browser';
import { answerOf, begin, makeVas, signIn, startTestVas, type Client, type Fields } from './testing/vas';

const { server, vas } = await startTestVas();

const idTokenOf = async (answer: Response) => decodeJwt(((await answer.json()) as { id_token: string }).id_token);

test('The discovery document names the issuer’s own addresses, whatever the request says of its host', async () => {
  const headers = { host: 'evil.example', 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'gopher', forwarded: 'host=evil.example' };
  const text = await new Promise<string>((resolve) => {
    const path = `/idp/${vas.brand}/.well-known/openid-configuration`;
    request({ host: '127.0.0.1', port: server.port, path, headers }, async (answer) => resolve(Buffer.concat(await answer.toArray()).toString())).end();
  });
  const document = JSON.parse(text) as Record<string, string>;
  assert.equal(document.issuer, vas.issuer);
  const endpoints = { authorization: 'auth', token: 'token', userinfo: 'me', end_session: 'session/end' };
  for (const [name, path] of Object.entries(endpoints)) assert.equal(document[`${name}_endpoint`], `${vas.issuer}/${path}`);
  assert.equal(document.jwks_uri, `${vas.issuer}/jwks`);
  assert.ok(!/evil|gopher/.test(text));
});

test('The published keys are public halves only', async () => {
  const { keys } = (await (await fetch(`${vas.issuer}/jwks`)).json()) as { keys: Fields[] };
  assert.deepEqual(keys.map((key) => Object.keys(key).sort()), [['alg', 'e', 'kid', 'kty', 'n', 'use']]);
});

test('What is published is the same whoever asks, and for a page of another origin with its CORS headers', async () => {
  const ask = async (path: string, headers = {}) => {
    const answer = await fetch(`${vas.issuer}${path}`, { headers });
    return { text: await answer.text(), headers: ['content-type', 'vary', 'access-control-allow-origin'].map((name) => answer.headers.get(name)) };
  };
  for (const path of ['/jwks', '/.well-known/openid-configuration']) {
    const [first, again] = [await ask(path), await ask(path)];
    assert.deepEqual(again, first);
    const crossed = await ask(path, { origin: 'https://elsewhere.example' });
    assert.deepEqual([crossed.text, crossed.headers[2], first.headers[2]], [first.text, 'https://elsewhere.example', '*']);
  }
});

test('A customer signs in once, and Live Assist gets every attribute in the ID token, silently', async () => {
  const browser = vas.browser();
  const { code, state, iss } = await signIn(vas, browser);
  assert.deepEqual({ state, iss }, { state: 's', iss: vas.issuer });
  const site = await idTokenOf(await vas.redeem('brand-site', code!));
  assert.deepEqual([site.sub, site.given_name, site.phone_number, site.lp_sdes], [SUB, 'Ada', undefined, undefined]);

  const silent = await browser.get(vas.request('live-assist', { prompt: 'none', response_mode: 'fragment', nonce: 'n' }));
  assert.ok(target(silent).startsWith(`${vas.redirectUri('live-assist')}#`));
  const answer = await vas.redeem('live-assist', answerOf(silent).code!);
  assert.equal(answer.headers.get('cache-control'), 'no-store');
  const { iss: issuer, aud, exp, iat, nonce, ...claims } = await idTokenOf(answer);
  assert.deepEqual({ issuer, aud, life: exp! - iat!, nonce }, { issuer: vas.issuer, aud: 'live-assist', life: 900, nonce: 'n' });
  const { at_hash: _, ...attributes } = claims;
  assert.deepEqual(attributes, { sub: SUB, ...CLAIMS });
});

test('Two tabs that ask silently at once both get a code that can be redeemed', async () => {
  const browser = vas.browser();
  await signIn(vas, browser);
  const ask = async () => answerOf(await browser.get(vas.request('live-assist', { prompt: 'none' }))).code!;
  const codes = await Promise.all([ask(), ask(), ask()]);
  for (const code of codes) assert.equal((await vas.redeem('live-assist', code)).status, 200);
});

test('Userinfo answers the token’s own claims, and nothing without a token', async () => {
  const { code } = await signIn(vas, vas.browser());
  const { access_token: token } = (await (await vas.redeem('brand-site', code!)).json()) as Fields;
  const answer = await fetch(`${vas.issuer}/me`, { headers: { authorization: `Bearer ${token}` } });
  assert.deepEqual(await answer.json(), { sub: SUB, given_name: 'Ada', family_name: 'Whitfield', email: 'ada@example.com', preferred_username: 'ada' });
  assert.equal((await fetch(`${vas.issuer}/me`, { headers: { authorization: 'Bearer made-up' } })).status, 401);
  assert.equal((await fetch(`${vas.issuer}/me?access_token=${token}`)).status, 400);
});

const UNSTORABLE: [what: string, address: () => string][] = [
  ['the state of a sign-in', () => vas.request('brand-site', { state: 'a\0b' })],
  ['the nonce of a sign-in', () => vas.request('brand-site', { nonce: '\0' })],
  ['the state of a sign-out', () => `${vas.issuer}/session/end?${new URLSearchParams({ client_id: 'brand-site', state: '\0' })}`],
];
for (const [what, address] of UNSTORABLE)
  test(`A NUL in ${what} is the caller’s mistake, and leads nowhere`, async () => {
    for (const [accept, says] of [['text/html', /<code>invalid_request<\/code> a parameter holds/], ['application/json', /^\{"error":"invalid_request","error_description":"a parameter holds/]] as const) {
      const answer = await vas.browser().get(address(), { accept });
      assert.deepEqual([answer.status, answer.headers.get('location')], [400, null]);
      assert.match(await answer.text(), says);
    }
  });

test('A sign-in at one brand is nothing at another', async () => {
  const other = await makeVas(server.origin);
  const browser = vas.browser();
  await signIn(vas, browser);
  assert.equal(answerOf(await browser.get(other.request('live-assist', { prompt: 'none' }))).error, 'login_required');
  // Not even for somebody who carries the cookie over by hand.
  const session = [...browser.cookies.values()].filter(({ path }) => path === `/idp/${vas.brand}`).map(({ name, value }) => `${name}=${value}`);
  assert.equal(session.length, 2);
  const carried = await new Browser(server.origin).get(other.request('live-assist', { prompt: 'none' }), { cookie: session.join('; ') });
  assert.equal(answerOf(carried).error, 'login_required');
  await other.remove();
});

test('Cookies are HTTP-only, Lax, named by port and limited to the brand’s paths', async () => {
  const browser = vas.browser();
  const lines = (await browser.get(vas.request('brand-site'))).headers.getSetCookie();
  assert.equal(lines.length, 4);
  for (const line of lines) {
    assert.match(line, new RegExp(`^vas-(interaction|resume)-${server.port}(\\.sig)?=`));
    assert.match(line, /httponly/i);
    assert.match(line, /samesite=lax/i);
    assert.match(line, new RegExp(`path=/(sign-in|idp)/${vas.brand}/`));
  }
});

type Refused = [title: string, error: string, client: Client, parameters: Fields];
const REDIRECTED: Refused[] = [
  ['nobody is signed in, and nobody may be asked', 'login_required', 'live-assist', { prompt: 'none' }],
  ['a scope that the client is not registered for', 'invalid_scope', 'brand-site', { scope: 'openid lp_sdes' }],
  ['PKCE with the method plain', 'invalid_request', 'live-assist', { code_challenge: 'x'.repeat(43), code_challenge_method: 'plain' }],
  ['the implicit flow', 'unsupported_response_type', 'live-assist', { response_type: 'id_token', nonce: 'n' }],
  ['a consent page', 'invalid_request', 'live-assist', { prompt: 'consent' }],
];
for (const [title, error, client, parameters] of REDIRECTED)
  test(`The authorization endpoint tells the client: ${error}, for ${title}`, async () => {
    const answer = answerOf(await vas.browser().get(vas.request(client, parameters)));
    assert.deepEqual([answer.error, answer.state], [error, 's']);
  });

const SHOWN: Refused[] = [
  ['an unknown client', 'invalid_client', 'live-assist', { client_id: 'nobody' }],
  ['a redirect_uri with more behind it', 'invalid_redirect_uri', 'live-assist', { redirect_uri: 'https://evil.example/chat-callback' }],
  ['the other client’s redirect_uri', 'invalid_redirect_uri', 'brand-site', {}],
];
for (const [title, error, client, parameters] of SHOWN)
  test(`The authorization endpoint redirects nowhere for ${title}`, async () => {
    const address = vas.request(client, { redirect_uri: vas.redirectUri('live-assist'), ...parameters });
    const page = await vas.browser().get(address);
    const html = await page.text();
    assert.equal(page.status, 400);
    assert.ok(html.includes(`<code>${error}</code>`) && html.includes(`href="${vas.settings.siteUrl}"`) && html.includes('Test &amp; Sons'));
    const json = await vas.browser().get(address, { accept: 'application/json' });
    assert.equal(((await json.json()) as Fields).error, error);
  });

test('Addresses that are nobody’s answer 404 with a code', async () => {
  const codeOf = async (path: string) => ((await (await fetch(`${server.origin}/idp/${path}`)).json()) as { error: Fields }).error.code;
  assert.equal(await codeOf('no-such-brand/jwks'), 'brand_unknown');
  assert.equal(await codeOf('%20/jwks'), 'brand_unknown');
  assert.equal(await codeOf(`${vas.brand}/token`), 'vas_path_unknown');
  assert.equal(await codeOf(vas.brand), 'vas_path_unknown');
});

test('A changed brand is served as changed, by one build however many ask', async () => {
  const { vasOf } = await import('./providers');
  const brief = await makeVas(server.origin, { idTokenTtl: 60 });
  const built = await Promise.all(Array.from({ length: 5 }, () => vasOf(brief.brand)));
  assert.equal(new Set(built).size, 1);
  const { code } = await signIn(brief, brief.browser());
  const { exp, iat } = await idTokenOf(await brief.redeem('brand-site', code!));
  assert.equal(exp! - iat!, 60);
  await brief.remove();
  assert.equal(await vasOf(brief.brand), undefined);
  assert.equal((await fetch(`${brief.issuer}/jwks`)).status, 404);
});

test('Where the signal of a change was missed, every brand is built anew', async () => {
  const [{ vasOf }, { signal }] = await Promise.all([import('./providers'), import('@/lib/signals')]);
  const before = await vasOf(vas.brand);
  assert.equal(await vasOf(vas.brand), before);
  signal('missed', {});
  assert.notEqual(await vasOf(vas.brand), before);
});

test('An abandoned sign-in leaves nobody signed in', async () => {
  const browser = vas.browser();
  await begin(vas, browser);
  assert.equal(answerOf(await browser.get(vas.request('live-assist', { prompt: 'none' }))).error, 'login_required');
});
