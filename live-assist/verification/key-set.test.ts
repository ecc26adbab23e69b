// The brand's key set: what it may answer, how often it is asked, and what a rotation does.
import '../testing/data-folder';
import assert from 'node:assert/strict';
import type { RequestListener } from 'node:http';
import { after, before, test } from 'node:test';
import { signal } from '@/lib/signals';
import { answerJson, goodClaims, makeKey, sign, startVas, type SigningKey, type TestVas } from '../testing/vas';
import { KEY, verifyAt } from '../testing/verification';
import { refreshedKeySetAt } from './key-set';
import type { ReasonCode } from './reasons';

let vas: TestVas;
before(async () => void (vas = await startVas()));
after(() => vas.close());

const next = makeKey('key-2');
const issue = (key: SigningKey) => void (vas.token = answerJson({ id_token: sign(goodClaims(vas), key) }));
const publish = (...keys: SigningKey[]) => void (vas.jwks = answerJson({ keys: keys.map(({ jwk }) => jwk) }));

let addresses = 0;
/** Verifies against one key set again and again; returns the code, and how often the set was asked for. */
function atOneAddress() {
  const certificate = { type: 'jwks' as const, endpoint: `${vas.jwksUri}/${(addresses += 1)}` };
  const asked = vas.jwksRequests;
  return async () => [(await verifyAt(vas, { certificate })).reason?.code ?? 'passed', vas.jwksRequests - asked] as const;
}

test('The set is fetched once for many tokens', async () => {
  const attempt = atOneAddress();
  issue(KEY);
  publish(KEY);
  assert.deepEqual([await attempt(), await attempt(), await attempt()], [['passed', 1], ['passed', 1], ['passed', 1]]);
});

test('After a rotation the first token with the new key makes the service ask again, and passes', async () => {
  const attempt = atOneAddress();
  issue(KEY);
  publish(KEY);
  assert.deepEqual(await attempt(), ['passed', 1]);
  issue(next);
  publish(next, KEY);
  assert.deepEqual(await Promise.all([attempt(), attempt(), attempt()]), [['passed', 2], ['passed', 2], ['passed', 2]]);
  issue(KEY);
  assert.deepEqual(await attempt(), ['passed', 2]);
});

test('A key that is no longer published is refused once the set was fetched again', async () => {
  const attempt = atOneAddress();
  issue(KEY);
  publish(KEY);
  await attempt();
  issue(next);
  publish(next);
  await attempt();
  issue(KEY);
  assert.equal((await attempt())[0], 'kid_unknown');
});

test('Invented kids make the service ask once in five seconds', async () => {
  const attempt = atOneAddress();
  publish(KEY);
  for (const kid of ['a', 'b', 'c', 'd']) {
    issue({ ...KEY, kid });
    assert.equal((await attempt())[0], 'kid_unknown');
  }
  issue(KEY);
  assert.deepEqual(await attempt(), ['passed', 2]);
  const endpoint = `${vas.jwksUri}/${addresses}`;
  const asked = vas.jwksRequests;
  await refreshedKeySetAt(endpoint, Date.now() + 5_001);
  assert.equal(vas.jwksRequests - asked, 1);
});

test('While the set cannot be fetched, tokens of known keys go on', async () => {
  const attempt = atOneAddress();
  issue(KEY);
  publish(KEY);
  await attempt();
  vas.jwks = (_, response) => void response.writeHead(503).end();
  issue(next);
  assert.equal((await attempt())[0], 'keyset_status');
  issue(KEY);
  assert.equal((await attempt())[0], 'passed');
});

test('A failure is not kept: the next token asks again', async () => {
  const attempt = atOneAddress();
  issue(KEY);
  vas.jwks = (_, response) => void response.writeHead(500).end();
  assert.deepEqual(await attempt(), ['keyset_status', 1]);
  publish(KEY);
  assert.deepEqual(await attempt(), ['passed', 2]);
});

test('An account that was made anew has its new keys asked for', async () => {
  const attempt = atOneAddress();
  issue(KEY);
  publish(KEY);
  await attempt();
  signal('account', { account: 'test' });
  assert.deepEqual(await attempt(), ['passed', 2]);
});

const ANSWERS: [title: string, code: ReasonCode, jwks: RequestListener][] = [
  ['404', 'keyset_status', (_, response) => void response.writeHead(404).end()],
  ['a redirect', 'keyset_redirected', (_, response) => void response.writeHead(302, { location: '/elsewhere' }).end()],
  ['a page', 'keyset_malformed', (_, response) => void response.end('<html></html>')],
  ['a single key', 'keyset_malformed', answerJson(KEY.jwk)],
  ['keys that are no list', 'keyset_malformed', answerJson({ keys: { 'key-1': KEY.jwk } })],
  ['nulls for keys', 'kid_unknown', answerJson({ keys: [null, 1, 'x'] })],
  ['far too much', 'keyset_too_large', answerJson({ keys: [], padding: 'x'.repeat(300_000) })],
  ['a connection cut', 'keyset_unreachable', (request) => void request.socket.destroy()],
  ['nothing, for ever', 'keyset_timed_out', () => {}],
];

for (const [title, code, jwks] of ANSWERS)
  test(`The JWKS endpoint answers ${title} → ${code}`, async () => {
    issue(KEY);
    vas.jwks = jwks;
    assert.equal((await verifyAt(vas)).reason?.code, code);
  });

test('An address that the service does not ask at → keyset_address_refused', async () => {
  issue(KEY);
  const certificate = { type: 'jwks' as const, endpoint: 'https://169.254.169.254/jwks' };
  assert.equal((await verifyAt(vas, { certificate })).reason?.code, 'keyset_address_refused');
});
