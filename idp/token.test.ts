// Redeeming a code: who may, with what, and how often.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { answerOf, askForTokens, basic, refusal, signIn, startTestVas, type Fields } from './testing/vas';

const { vas } = await startTestVas();
const browser = vas.browser();
await signIn(vas, browser);

const newCode = async (more?: Fields) => answerOf(await browser.get(vas.request('live-assist', { prompt: 'none', ...more }))).code!;
const userinfo = (token: string) => fetch(`${vas.issuer}/me`, { headers: { authorization: `Bearer ${token}` } });
const grant = async (more: Fields = {}) => ({ grant_type: 'authorization_code', code: await newCode(), redirect_uri: vas.redirectUri('live-assist'), ...more });

test('Both clients may send their secret in the header or in the body', async () => {
  for (const id of ['brand-site', 'live-assist'] as const) {
    const secret = vas.of(id).client_secret!;
    for (const inBody of [false, true]) {
      const { code } = answerOf(await browser.get(vas.request(id, { prompt: 'none' })));
      const fields = { grant_type: 'authorization_code', code: code!, redirect_uri: vas.redirectUri(id), ...(inBody && { client_id: id, client_secret: secret }) };
      const answer = await askForTokens(`${vas.issuer}/token`, fields, inBody ? undefined : basic(id, secret));
      assert.equal(answer.status, 200, `${id}, ${inBody ? 'body' : 'header'}`);
    }
  }
});

const CASES: [title: string, refused: string, fields: Fields, authorization?: () => string | undefined][] = [
  ['a wrong secret in the header', '401 invalid_client', {}, () => basic('live-assist', 'wrong')],
  ['a wrong secret in the body', '401 invalid_client', { client_id: 'live-assist', client_secret: 'wrong' }, () => undefined],
  ['no secret', '401 invalid_client', { client_id: 'live-assist' }, () => undefined],
  ['no client at all', '400 invalid_request', {}, () => undefined],
  ['a client that there is not', '401 invalid_client', {}, () => basic('nobody', 'chat-secret')],
  ['two ways of proof at once', '400 invalid_request', { client_id: 'live-assist', client_secret: 'chat-secret' }],
  ['the code of another client', '400 invalid_grant', {}, () => basic('brand-site', vas.of('brand-site').client_secret!)],
  ['a code that nobody issued', '400 invalid_grant', { code: 'made-up' }],
  ['a code with a character that no database keeps', '400 invalid_grant', { code: 'a\0b' }],
  ['no code', '400 invalid_request', { code: '' }],
  ['no redirect_uri', '400 invalid_request', { redirect_uri: '' }],
  ['another redirect_uri', '400 invalid_grant', { redirect_uri: 'https://www.liveassist.com' }],
  ['a verifier where there was no challenge', '400 invalid_grant', { code_verifier: 'v'.repeat(43) }],
  ['another grant type', '400 unsupported_grant_type', { grant_type: 'password' }],
];
for (const [title, refused, fields, authorization] of CASES)
  test(`The token endpoint answers ${refused} to ${title}`, async () => {
    const proof = authorization ? authorization() : basic('live-assist', 'chat-secret');
    assert.equal(await refusal(await askForTokens(`${vas.issuer}/token`, await grant(fields), proof)), refused);
  });

test('A refused try does not use up the code', async () => {
  const code = await newCode();
  assert.equal((await vas.redeem('live-assist', code, { redirect_uri: 'https://evil.example' })).status, 400);
  assert.equal((await vas.redeem('live-assist', code)).status, 200);
});

test('PKCE: the right verifier redeems the code, a wrong or missing one does not', async () => {
  const verifier = 'v'.repeat(43);
  const challenge = { code_challenge: createHash('sha256').update(verifier).digest('base64url'), code_challenge_method: 'S256' };
  const code = await newCode(challenge);
  assert.equal(await refusal(await vas.redeem('live-assist', code)), '400 invalid_grant');
  assert.equal(await refusal(await vas.redeem('live-assist', code, { code_verifier: 'w'.repeat(43) })), '400 invalid_grant');
  assert.equal((await vas.redeem('live-assist', code, { code_verifier: verifier })).status, 200);
});

test('A replayed code is refused, and the token it had given is revoked; a new code is given all the same', async () => {
  const code = await newCode();
  const { access_token: token } = (await (await vas.redeem('live-assist', code)).json()) as Fields;
  assert.equal((await userinfo(token!)).status, 200);
  assert.equal(await refusal(await vas.redeem('live-assist', code)), '400 invalid_grant');
  assert.equal((await userinfo(token!)).status, 401);
  assert.equal((await vas.redeem('live-assist', await newCode())).status, 200);
});

test('Of ten redemptions at once one succeeds, and what it got is revoked', async () => {
  const code = await newCode();
  const answers = await Promise.all(Array.from({ length: 10 }, () => vas.redeem('live-assist', code)));
  const won = answers.filter(({ status }) => status === 200);
  assert.equal(won.length, 1);
  for (const lost of answers.filter((answer) => answer !== won[0])) assert.equal(await refusal(lost), '400 invalid_grant');
  const { access_token: token } = (await won[0]!.json()) as Fields;
  assert.equal((await userinfo(token!)).status, 401);
});
