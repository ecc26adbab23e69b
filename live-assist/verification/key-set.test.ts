// The brand's key set: what it may answer, how often it is asked, and what a rotation does.
import assert from 'node:assert/strict';
import type { RequestListener } from 'node:http';
import { after, before, test } from 'node:test';
import { signal } from '@/lib/signals';
import { answerJson, goodClaims, makeKey, sign, startVas, type SigningKey, type TestVas } from '../testing/vas';
import { anyAccount, KEY, verifyAt } from '../testing/verification';
import { refreshedKeySetAt } from './key-set';

let vas: TestVas;
before(async () => {
  vas = await startVas();
  // The database opens now, and not between the time of a verification and its token.
  await anyAccount();
});
after(() => vas.close());

const next = makeKey('key-2');
const issue = (key: SigningKey) => void (vas.token = (...exchange) => answerJson({ id_token: sign({ ...goodClaims(vas), exp: Math.floor(Date.now() / 1000) + 90_000 }, key) })(...exchange));
const publish = (...keys: SigningKey[]) => void (vas.jwks = answerJson({ keys: keys.map(({ jwk }) => jwk) }));

let addresses = 0;
/** What the last verification noted about the key set. */
let notes: string[] = [];
/** The same, of the signature. */
let signatureNotes: string[] = [];
/** Verifies against one key set again and again; returns the code, and how often the set was asked for. */
function atOneAddress() {
  const certificate = { type: 'jwks' as const, endpoint: `${vas.jwksUri}/${(addresses += 1)}` };
  const asked = vas.jwksRequests;
  return async (minutesFromNow = 0) => {
    const { reason, steps } = await verifyAt(vas, { certificate }, undefined, { now: Date.now() + minutesFromNow * 60_000 });
    const notesOf = (name: string) => steps.flatMap(({ check, note }) => (check === name && note ? [note] : []));
    [notes, signatureNotes] = [notesOf('key set'), notesOf('signature')];
    return [reason?.code ?? 'passed', vas.jwksRequests - asked] as const;
  };
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

const again = 'the key set was fetched again: another key had taken the place of the one that was kept';

const SAME_PLACE: [title: string, change: Partial<Record<'kid', undefined>>][] = [
  ['under the same kid', {}],
  ['as a single key without a kid', { kid: undefined }],
];
for (const [title, change] of SAME_PLACE)
  test(`After a rotation that puts the new key in the old one’s place, ${title}, its tokens pass at once`, async () => {
    const attempt = atOneAddress();
    const [before, after] = [KEY, makeKey(KEY.kid)].map((key) => ({ ...key, ...change, jwk: { ...key.jwk, ...change } }) as SigningKey);
    issue(before!);
    publish(before!);
    assert.deepEqual([await attempt(), signatureNotes], [['passed', 1], []]);
    issue(after!);
    publish(after!);
    assert.deepEqual([await attempt(), signatureNotes], [['passed', 2], [again]]);
    assert.deepEqual([await attempt(), signatureNotes], [['passed', 2], []]);
    issue(before!);
    assert.deepEqual([await attempt(), await attempt()], [['signature_wrong', 2], ['signature_wrong', 2]]);
  });

test('Invented signatures make the service ask once in five seconds', async () => {
  const attempt = atOneAddress();
  const forger = makeKey(KEY.kid);
  publish(KEY);
  issue(forger);
  assert.deepEqual([await attempt(), await attempt(), await attempt()], [['signature_wrong', 1], ['signature_wrong', 2], ['signature_wrong', 2]]);
  vas.jwks = (_, response) => void response.writeHead(503).end();
  assert.deepEqual(await attempt(0.2), ['signature_wrong', 3]);
  issue(KEY);
  assert.equal((await attempt())[0], 'passed');
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
  await refreshedKeySetAt(await anyAccount(), endpoint, Date.now() + 5_001);
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

const outage: RequestListener = (_, response) => void response.writeHead(503).end();

test('While the endpoint is down, the copy goes on for an hour, which is said; the endpoint is asked again every half minute', async () => {
  const attempt = atOneAddress();
  issue(KEY);
  publish(KEY);
  const at = new Date().toISOString().slice(11, 16);
  assert.deepEqual([await attempt(), notes], [['passed', 1], []]);
  vas.jwks = outage;
  assert.deepEqual([await attempt(9), notes], [['passed', 1], []], 'a copy of nine minutes is as good as new');
  assert.deepEqual(await attempt(11), ['passed', 2]);
  assert.match(notes.join(), new RegExp(`^The JWKS endpoint did not answer with 200 \\(status 503\\): the key set of (${at}|${new Date().toISOString().slice(11, 16)}) UTC was used$`));
  assert.deepEqual(await attempt(11.4), ['passed', 2]);
  assert.deepEqual(await attempt(11.6), ['passed', 3]);
  assert.deepEqual([await attempt(59), notes.length], [['passed', 4], 1]);
  assert.deepEqual(await attempt(61), ['keyset_status', 5]);
  publish(KEY);
  assert.deepEqual([await attempt(62), notes], [['passed', 6], []]);
});

test('After an outage the new keys count, and a key that went is refused', async () => {
  const attempt = atOneAddress();
  issue(KEY);
  publish(KEY);
  await attempt();
  vas.jwks = outage;
  assert.equal((await attempt(11))[0], 'passed');
  publish(next);
  assert.equal((await attempt(12))[0], 'kid_unknown');
});

test('A key that is listed twice is one key; two keys of one name are not', async () => {
  issue(KEY);
  vas.jwks = answerJson({ keys: [KEY.jwk, KEY.jwk, { ...KEY.jwk, use: undefined }] });
  assert.equal((await verifyAt(vas)).reason, null);
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
  signal('account', { account: 'somebody-else' });
  assert.deepEqual(await attempt(), ['passed', 1]);
  signal('account', { account: await anyAccount() });
  assert.deepEqual(await attempt(), ['passed', 2]);
});
