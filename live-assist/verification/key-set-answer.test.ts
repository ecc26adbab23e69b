// What a JWKS endpoint may answer, and the reason that each answer becomes.
import assert from 'node:assert/strict';
import type { RequestListener } from 'node:http';
import { after, before, test } from 'node:test';
import { answerJson, goodClaims, sign, startVas, type TestVas } from '../testing/vas';
import { KEY, verifyAt } from '../testing/verification';
import type { ReasonCode } from './reasons';

let vas: TestVas;
before(async () => {
  vas = await startVas();
  vas.token = (...exchange) => answerJson({ id_token: sign(goodClaims(vas), KEY) })(...exchange);
});
after(() => vas.close());

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
    vas.jwks = jwks;
    assert.equal((await verifyAt(vas)).reason?.code, code);
  });

test('An address that the service does not ask at → keyset_address_refused', async () => {
  const certificate = { type: 'jwks' as const, endpoint: 'https://169.254.169.254/jwks' };
  assert.equal((await verifyAt(vas, { certificate })).reason?.code, 'keyset_address_refused');
});
