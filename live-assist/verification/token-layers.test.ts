// What an operator sees of a token: protocol values as they came, personal ones by kind and length, and nothing that lets anybody in.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { publicEncryptionKeys } from '../connectors/encryption-keys';
import { encrypt } from '../testing/jwe';
import { answerJson, goodClaims, sign, startVas, type TestVas } from '../testing/vas';
import { anyAccount, KEY, verifyAt } from '../testing/verification';

let vas: TestVas;
before(async () => {
  vas = await startVas();
  vas.jwks = answerJson({ keys: [KEY.jwk] });
});
after(() => vas.close());

const PERSONAL = { sub: 'customer-4711', nonce: 'made-by-the-page-0815', given_name: 'Zoë', email: 'zoe@private.example', 'zoe@private.example': 1, lp_sdes: [{ type: 'ctmrinfo', info: { customerId: 'crm-0042', balance: -400.99, role: null } }] };
const hand = async (token: string) => verifyAt(vas, { type: 'implicit' }, { proof: { ssoKey: token } });

test('Each layer is shown, of a token that passed and of one that was refused', async () => {
  const { keys: [ours] } = await publicEncryptionKeys(await anyAccount());
  const claims = { ...goodClaims(vas), ...PERSONAL };
  const token = sign(claims, KEY);
  const { reason, token: layers } = await hand(encrypt(token, ours!));
  assert.equal(reason, null);
  assert.deepEqual(layers?.jweHeader, { alg: 'RSA-OAEP-256', enc: 'A256GCM', cty: 'JWT', kid: ours!.kid });
  assert.deepEqual(layers?.jwsHeader, { alg: 'RS256', typ: 'JWT', kid: 'key-1' });
  const { iss, aud, iat, exp } = claims as Record<string, unknown>;
  assert.deepEqual(layers?.claims, {
    iss, aud, iat, exp,
    sub: 'a text of 13 characters', jti: 'a text of 36 characters', nonce: 'a text of 21 characters', given_name: 'a text of 3 characters', email: 'a text of 19 characters',
    lp_sdes: [{ type: 'ctmrinfo', info: { customerId: 'a text of 8 characters', balance: 'a number', role: 'null' } }],
    '…': '1 more',
  });
  const refused = await hand(sign({ ...claims, iss: `${token} and more` }, KEY));
  assert.deepEqual([refused.reason?.code, refused.token?.claims?.iss, refused.token?.jweHeader], ['iss_wrong', '[token removed] and more', null]);
  const text = JSON.stringify([layers, refused.token]);
  for (const secret of ['customer-4711', 'made-by-the-page', 'Zoë', 'private.example', 'crm-0042', '400.99', ...token.split('.')]) assert.equal(text.includes(secret), false, secret);
});

test('What cannot be read leaves no layer, and what is endless leaves a short one', async () => {
  assert.equal((await hand('SplxlOBeZQQYbYS6WxSbIA')).token, null);
  const deep = `{"iss":"x","deep":${'['.repeat(2_000)}${']'.repeat(2_000)},${Array.from({ length: 500 }, (_, index) => `"m${index}":1`).join()}}`;
  const { token } = await hand(sign(deep, KEY));
  assert.ok(JSON.stringify(token).length < 3_000);
  assert.equal(token?.claims?.['…'], '462 more');
});
