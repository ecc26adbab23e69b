// An ID token is used once, whichever way it comes again.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { publicEncryptionKeys } from '../connectors/encryption-keys';
import { makeAccount } from '../testing/account';
import { encrypt } from '../testing/jwe';
import { answerJson, goodClaims, sign, startVas, type TestVas } from '../testing/vas';
import { anyAccount, KEY, verifyAt } from '../testing/verification';

let vas: TestVas;
before(async () => {
  vas = await startVas();
  vas.jwks = answerJson({ keys: [KEY.jwk] });
});
after(() => vas.close());

const hand = async (token: string, account?: string) => (await verifyAt(vas, { type: 'implicit' }, { proof: { ssoKey: token } }, { account })).reason?.code ?? 'passed';
const claimsOf = (subject: string) => ({ ...goodClaims(vas), sub: subject });

test('A second use is a replay; so is one in the other flow, encrypted, or encrypted anew', async () => {
  const token = sign(claimsOf('ada'), KEY);
  const { keys: [ours] } = await publicEncryptionKeys(await anyAccount());
  vas.token = answerJson({ id_token: token });
  assert.equal(await hand(token), 'passed');
  assert.deepEqual([await hand(token), await hand(encrypt(token, ours!)), await hand(encrypt(token, ours!)), (await verifyAt(vas)).reason?.code], Array(4).fill('token_replayed'));
  assert.equal(await hand(sign(claimsOf('ada'), KEY)), 'passed', 'a fresh token of the same visitor');
});

test('Of ten uses at once, one passes', async () => {
  const token = sign(claimsOf('grace'), KEY);
  const codes = await Promise.all(Array.from({ length: 10 }, () => hand(token)));
  assert.deepEqual(codes.sort(), ['passed', ...Array(9).fill('token_replayed')]);
});

test('A token that was refused is not used up', async () => {
  const token = sign(claimsOf('joan'), KEY);
  vas.jwks = answerJson({ keys: [] });
  assert.equal(await hand(token), 'kid_unknown');
  vas.jwks = answerJson({ keys: [KEY.jwk] });
  assert.equal(await hand(token), 'passed');
});

test("One account's used tokens are not another's", async () => {
  const token = sign(claimsOf('mary'), KEY);
  assert.deepEqual([await hand(token), await hand(token, (await makeAccount()).account)], ['passed', 'passed']);
});

test('A renewal is for the same person: iss and sub stay', async () => {
  const renew = async (subject: string, issuer = vas.connector.jwtIssuer!) => {
    const { reason } = await verifyAt(vas, { type: 'implicit' }, { proof: { ssoKey: sign(claimsOf(subject), KEY) } }, { renewed: { issuer, subject: 'ada' } });
    assert.equal(JSON.stringify(reason).includes('mallory'), false);
    return reason?.code ?? 'passed';
  };
  assert.deepEqual([await renew('ada'), await renew('mallory'), await renew('ada', 'https://other.example')], ['passed', 'renewal_of_other_subject', 'renewal_of_other_issuer']);
});
