// A code where a token is expected, a token where a code is: each is told which setting to change. And what PKCE asks for.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Connector } from '../account';
import { answerJson, encode, goodClaims, sign, startVas, type TestVas } from '../testing/vas';
import { KEY, verifyAt } from '../testing/verification';
import type { ReasonCode } from './reasons';

let vas: TestVas;
before(async () => {
  vas = await startVas();
  vas.jwks = answerJson({ keys: [KEY.jwk] });
});
after(() => vas.close());

const token = () => sign(goodClaims(vas), KEY);

type Case = [title: string, code: ReasonCode, connector: Partial<Connector>, proof: () => string];

const CASES: Case[] = [
  ['a signed token in code flow', 'token_for_code', {}, token],
  ['an encrypted token in code flow', 'token_for_code', {}, () => `${encode({ alg: 'RSA-OAEP-256', enc: 'A256GCM' })}.a.b.c.d`],
  ['a token cut in two in code flow', 'token_for_code', {}, () => token().slice(0, 200)],
  ['a code of 8193 characters', 'code_too_long', {}, () => 'x'.repeat(8_193)],
  ['a code without a verifier, with PKCE', 'verifier_missing', { pkce: true }, () => 'the-code'],
  ['a code in implicit flow', 'code_for_token', { type: 'implicit' }, () => 'SplxlOBeZQQYbYS6WxSbIA'],
  ['a code with dots in implicit flow', 'code_for_token', { type: 'implicit' }, () => '0.AXEA-x.y9'],
  ['half a token in implicit flow', 'token_not_jwt', { type: 'implicit' }, () => token().split('.', 2).join('.')],
  ['an oversized token in implicit flow', 'token_too_large', { type: 'implicit' }, () => `${token()}${'A'.repeat(40_000)}`],
];

for (const [title, code, changes, proof] of CASES)
  test(`${title} → ${code}, and the VAS is not asked`, async () => {
    const { reason, visitor } = await verifyAt(vas, changes, { proof: { ssoKey: proof() } });
    assert.deepEqual([reason?.code, visitor, vas.requests.length], [code, null, 0]);
  });

const CODES: [title: string, code: string][] = [
  ['dots in it', '0.AXEA-x.y9.z'],
  ['a JSON object at its beginning, as Azure AD B2C’s', `${encode({ kid: 'cpimcore_09252015', ver: '1.0', zip: 'Deflate', ser: '1.0' })}..bGV0J3MgcHJldGVuZA.Y2lwaGVydGV4dA.dGFn`],
  ['an object at its beginning whose alg is no text', `${encode({ alg: 7 })}.a.b`],
];
for (const [title, ssoKey] of CODES)
  test(`A code with ${title} is a code`, async () => {
    vas.token = answerJson({ id_token: token() });
    assert.equal((await verifyAt(vas, {}, { proof: { ssoKey } })).reason, null);
  });

test('A signed token passes in implicit flow, though the token endpoint is cut off, and nothing is asked of it', async () => {
  vas.token = (request) => void request.socket.destroy();
  const before = vas.requests.length;
  const changes: Partial<Connector> = { type: 'implicit', clientSecret: '' };
  for (const tokenEndpoint of ['', 'http://127.0.0.1:9/token', vas.connector.tokenEndpoint!])
    assert.deepEqual([(await verifyAt(vas, { ...changes, tokenEndpoint }, { proof: { ssoKey: token() } })).reason, vas.requests.length - before], [null, 0]);
});
