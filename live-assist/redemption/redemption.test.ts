// What token endpoints answer in real life, and what each answer is called.
import assert from 'node:assert/strict';
import type { RequestListener } from 'node:http';
import { after, before, test } from 'node:test';
import { eventsOf } from '@/lib/wire/ring';
import type { Offer } from '../verification/check';
import type { ReasonCode } from '../verification/reasons';
import { answerJson, goodClaims, sign, startVas, type TestVas } from '../testing/vas';
import { anyAccount, CODE, KEY, leaks, verifyAt } from '../testing/verification';

let vas: TestVas;
before(async () => void (vas = await startVas()));
after(() => vas.close());

const answer = (status: number, body = '', headers: Record<string, string> = {}): RequestListener => (_, response) => void response.writeHead(status, headers).end(body);
const html = (status: number) => answer(status, '<!DOCTYPE html><title>Sign in</title>', { 'content-type': 'text/html' });
const goodAnswer = () => ({ id_token: sign(goodClaims(vas), KEY) });

const ANSWERS: [title: string, code: ReasonCode, token: RequestListener][] = [
  ['400 invalid_code (vendor)', 'code_rejected', answerJson({ error: 'invalid_code' }, 400)],
  ['400 invalid_grant (RFC 6749)', 'code_rejected', answerJson({ error: 'invalid_grant', error_description: CODE }, 400)],
  ['400 json_parse_error (vendor)', 'request_rejected', answerJson({ error: 'json_parse_error' }, 400)],
  ['400 invalid_request (RFC 6749)', 'request_rejected', answerJson({ error: 'invalid_request' }, 400)],
  ['400 unauthorized_client (both)', 'client_unauthorized', answerJson({ error: 'unauthorized_client' }, 400)],
  ['401 invalid_client (RFC 6749)', 'client_rejected', answerJson({ error: 'invalid_client' }, 401)],
  ['400 invalid_client', 'client_rejected', answerJson({ error: 'invalid_client' }, 400)],
  ['401 without a word', 'client_rejected', answer(401)],
  ['400 unsupported_grant_type', 'grant_type_rejected', answerJson({ error: 'unsupported_grant_type' }, 400)],
  ['400 invalid_scope', 'scope_rejected', answerJson({ error: 'invalid_scope' }, 400)],
  ['400 with an error of its own, in which the code is', 'endpoint_status_unknown', answerJson({ error: `no such code: ${CODE}` }, 400)],
  ['400 with an error that is an object', 'endpoint_status_unknown', answerJson({ error: { code: 'invalid_grant' } }, 400)],
  ['400 with a page', 'endpoint_status_unknown', html(400)],
  ['204', 'endpoint_status_unknown', answer(204)],
  ['404', 'endpoint_not_found', html(404)],
  ['405', 'endpoint_method_rejected', html(405)],
  ['429', 'endpoint_busy', answer(429)],
  ['500 with a stack', 'endpoint_failed', answer(500, `Error at redeem(${CODE})`)],
  ['503', 'endpoint_failed', html(503)],
  ['301', 'endpoint_redirected', answer(301, '', { location: 'https://elsewhere.example/token' })],
  ['302 to a sign-in page', 'endpoint_redirected', answer(302, '', { location: '/sign-in' })],
  ['307', 'endpoint_redirected', answer(307, '', { location: '/token' })],
  ['200 with a page', 'answer_is_html', html(200)],
  ['200 with a page that says that it is JSON', 'answer_is_html', answer(200, '\n <html></html>', { 'content-type': 'application/json' })],
  ['200 with nothing', 'answer_not_json', answer(200)],
  ['200 with a form', 'answer_not_json', answer(200, 'id_token=x', { 'content-type': 'application/x-www-form-urlencoded' })],
  ['200 with a list', 'answer_not_json', answerJson([])],
  ['200 with null', 'answer_not_json', answerJson(null)],
  ['200 with an access token only', 'id_token_missing', answerJson({ access_token: 'x', token_type: 'Bearer' })],
  ['200 with an error', 'id_token_missing', answerJson({ error: 'invalid_grant', [CODE]: 1 })],
  ['200 with an empty id_token', 'id_token_missing', answerJson({ id_token: '' })],
  ['200 with decoded claims', 'id_token_not_text', answerJson({ id_token: { sub: 'ada' } })],
  ['200 with id_token null', 'id_token_not_text', answerJson({ id_token: null })],
  ['an endless answer', 'endpoint_answer_too_large', (_, response) => void response.writeHead(200).write('x'.repeat(300_000))],
  ['a connection cut', 'endpoint_unreachable', (request) => void request.socket.destroy()],
  ['an answer cut in the middle', 'endpoint_unreachable', (request, response) => void response.writeHead(200, { 'content-length': '100' }).write('{', () => request.socket.destroy())],
];

for (const [title, code, token] of ANSWERS)
  test(`${title} → ${code}`, async () => {
    vas.token = token;
    const before = vas.requests.length;
    const { reason, visitor } = await verifyAt(vas);
    assert.deepEqual([reason?.code, visitor], [code, null]);
    assert.equal(leaks(reason!, vas.connector, undefined), false, JSON.stringify(reason));
    assert.equal(vas.requests.length - before, 1, 'a code is redeemed once, whatever comes back');
  });

test('An endpoint that never finishes its answer is left after five seconds', async () => {
  vas.token = (_, response) => void response.writeHead(200).write('{');
  const started = performance.now();
  const { reason } = await verifyAt(vas);
  assert.equal(reason?.code, 'endpoint_timed_out');
  assert.ok(performance.now() - started < 8_000);
});

const ADDRESSES: [title: string, code: ReasonCode, tokenEndpoint: string][] = [
  ['Nobody listens', 'endpoint_unreachable', 'http://127.0.0.1:9/token'],
  ['No such name', 'endpoint_unreachable', 'https://nowhere.invalid/token'],
  ['No address at all', 'endpoint_address_refused', 'token'],
  ['http outside this machine', 'endpoint_address_refused', 'http://login.example.com/token'],
  ['The metadata of a cloud', 'endpoint_address_refused', 'http://169.254.169.254/token'],
];
for (const [title, code, tokenEndpoint] of ADDRESSES)
  test(`${title} → ${code}`, async () => {
    const told = eventsOf(await anyAccount()).length;
    assert.equal((await verifyAt(vas, { tokenEndpoint })).reason?.code, code);
    const kinds = eventsOf(await anyAccount()).slice(told).map(({ event }) => event.kind).filter((kind) => kind.startsWith('redemption'));
    assert.deepEqual(kinds, code === 'endpoint_address_refused' ? [] : ['redemption_failed'], 'no arrow of a request that never left');
  });

const PAGE_FAILURES: ReasonCode[] = ['method_missing', 'method_threw', 'method_timed_out', 'method_declined', 'method_answer_unknown'];
for (const code of PAGE_FAILURES)
  test(`No proof of the page → ${code}, and the VAS is not asked`, async () => {
    const before = vas.requests.length;
    const offer = { proof: null, failure: { code, message: `eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJhZGEifQ.c2ln was odd` } } as Offer;
    const { reason, steps } = await verifyAt(vas, {}, offer);
    assert.deepEqual([reason?.code, reason?.actual, steps[0]?.outcome, vas.requests.length - before], [code, '[token removed] was odd', 'failed', 0]);
  });

const SAID_OF_THE_VAS: [message: string, code: ReasonCode, party: string][] = [
  ['login_required', 'method_declined', 'consumer'],
  ['not an invalid_request', 'method_declined', 'consumer'],
  ['invalid_client_metadata: client JSON Web Key Set failed to be refreshed', 'authorization_failed', 'brand VAS'],
  ['server_error', 'authorization_failed', 'brand VAS'],
  ['vas_timed_out', 'authorization_failed', 'brand VAS'],
  ['timed_out', 'authorization_failed', 'brand VAS'],
  ['invalid_request: Authorization Server policy requires PKCE to be used for this request', 'authorization_refused', 'brand page'],
  ['unsupported_response_type', 'authorization_refused', 'brand page'],
];
for (const [message, code, party] of SAID_OF_THE_VAS)
  test(`The page passes on “${message}” → ${code}, for the ${party}`, async () => {
    const { reason } = await verifyAt(vas, {}, { proof: null, failure: { code: 'method_declined', message } } as Offer);
    assert.deepEqual([reason?.code, reason?.party, reason?.actual], [code, party, message]);
  });

test('Id and secret are form-urlencoded before they become HTTP Basic (RFC 6749 §2.3.1)', async () => {
  const [clientId, clientSecret] = ['live assist/ü', 'a:b%c+d&e=f é€😀'];
  vas.token = (request, response) => answerJson(goodAnswer())(request, response);
  vas.jwks = answerJson({ keys: [KEY.jwk] });
  await verifyAt(vas, { clientId, clientSecret });
  const [scheme, encoded] = vas.requests.at(-1)!.headers.authorization!.split(' ');
  const text = Buffer.from(encoded!, 'base64').toString('latin1');
  assert.deepEqual([scheme, text.split(':').length, /^[\x21-\x7e]+$/.test(text)], ['Basic', 2, true]);
  const decode = (part: string) => decodeURIComponent(part.replaceAll('+', ' '));
  assert.deepEqual(text.split(':').map(decode), [clientId, clientSecret]);
});

test('The request has no redirect_uri but the one, and no secret in its body', async () => {
  vas.token = (request, response) => answerJson(goodAnswer())(request, response);
  const { reason } = await verifyAt(vas);
  assert.equal(reason, null);
  assert.deepEqual([...new URLSearchParams(vas.requests.at(-1)!.body).keys()], ['grant_type', 'code', 'redirect_uri']);
});
