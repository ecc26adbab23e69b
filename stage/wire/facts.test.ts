// Who may read what: a table of every kind of fact at every level, spent and not; then a whole chat, searched for everything secret in it.
import assert from 'node:assert/strict';
import { randomBytes, randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { LEVELS, type Kind, type Level } from '@/lib/wire/kind';
import { shortHash } from '@/lib/wire/keys';
import { report } from '@/lib/wire/report';
import { forgetWire } from '@/lib/wire/ring';
import { shownFacts, shownTokens } from './facts';
import { toHar } from './har';
import { toMermaid } from './mermaid';
import { readWire } from './read';

const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
const NOW = 1_800_000_000_000;
const tokenUntil = (exp: number) => `${part({ alg: 'RS256', kid: 'k1' })}.${part({ sub: 'ada', given_name: 'Ada', exp, jti: randomUUID() })}.${randomBytes(256).toString('base64url')}`;
const CODE = randomBytes(32).toString('base64url');
const TOKEN = tokenUntil(NOW / 1000 + 600);
const OLD_TOKEN = tokenUntil(NOW / 1000 - 1);

const KIND: Kind = {
  ...{ seenBy: 'VAS', from: 'VAS', to: 'brand page', way: 'HTTP', says: { business: 'x' }, clause: 'x', file: 'x' },
  facts: { customer: 'business', client_id: 'architect', state: 'security', code: 'once spent', id_token: 'token', client_secret: 'never', error: 'architect' },
};
const FACTS = { customer: 'Ada', client_id: 'live-assist', state: 'a-state', code: CODE, id_token: TOKEN, client_secret: true, error: `no such code: ${CODE}`, unlisted: 'nobody said that it may be shown' };

const read = (level: Level, { spent = [] as string[], facts = FACTS as Record<string, unknown> } = {}) => {
  const reader = { level, now: NOW, spent: new Set(spent.map((value) => `proof:${shortHash(value)}`)) };
  return { facts: Object.fromEntries(shownFacts(KIND, facts, reader).map((fact) => [fact.name, 'hidden' in fact ? `(${fact.hidden})` : fact.value])), tokens: shownTokens(KIND, facts, reader) };
};

const LIVE = { code: '(43 characters, at level security)', client_secret: '(never shown)', error: 'no such code: …' };
const CASES: [title: string, level: Level, options: Parameters<typeof read>[1], expected: Record<string, unknown>][] = [
  ['business: names and outcomes, and not even that there were secrets', 'business', {}, { customer: 'Ada' }],
  ['business, spent: the same', 'business', { spent: [CODE, TOKEN] }, { customer: 'Ada' }],
  ['architect: the protocol, secrets as such', 'architect', {}, { customer: 'Ada', client_id: 'live-assist', ...LIVE, id_token: `(signed, ${TOKEN.length} characters, at level security)` }],
  ['architect, spent: the same', 'architect', { spent: [CODE, TOKEN] }, { customer: 'Ada', client_id: 'live-assist', ...LIVE, id_token: `(signed, ${TOKEN.length} characters, at level security)` }],
  ['security: a code that is good is not shown', 'security', {}, { customer: 'Ada', client_id: 'live-assist', state: 'a-state', ...LIVE, code: '(43 characters, shown once it is spent)', id_token: `(signed, ${TOKEN.length} characters, below)` }],
  ['security: a code that is spent is', 'security', { spent: [CODE] }, { customer: 'Ada', client_id: 'live-assist', state: 'a-state', ...LIVE, code: CODE, id_token: `(signed, ${TOKEN.length} characters, below)` }],
];
for (const [title, level, options, expected] of CASES) test(title, () => assert.deepEqual(read(level, options).facts, expected));

test('Tokens are opened at level security alone; their text is shown when nobody can use it any more', () => {
  for (const level of ['business', 'architect'] as const) assert.deepEqual(read(level, { spent: [TOKEN] }).tokens, []);
  const [fresh] = read('security').tokens;
  assert.deepEqual([fresh!.jwe, fresh!.jws?.alg, fresh!.claims?.given_name, fresh!.text], [null, 'RS256', 'Ada', null]);
  assert.equal(read('security', { spent: [TOKEN] }).tokens[0]!.text, TOKEN);
  assert.equal(read('security', { facts: { id_token: OLD_TOKEN } }).tokens[0]!.text, OLD_TOKEN);
});

test('An encrypted token shows its header, and what Live Assist found inside', () => {
  const sealed = [part({ alg: 'RSA-OAEP-256', enc: 'A256GCM' }), 'key', 'iv', 'text', 'tag'].join('.');
  const [closed] = read('security', { facts: { id_token: sealed } }).tokens;
  assert.deepEqual([closed!.jwe?.enc, closed!.jws, closed!.claims, closed!.text], ['A256GCM', null, null, null]);
  const [opened] = read('security', { facts: { id_token: { token: sealed, inside: TOKEN } } }).tokens;
  assert.deepEqual([opened!.jws?.kid, opened!.claims?.sub], ['k1', 'ada']);
});

test('What a check expected and found is told whole, also the names of keys; what people write is not cut by its length', () => {
  const brand = `whole-${randomUUID().slice(0, 8)}`;
  const kid = randomBytes(32).toString('base64url');
  const address = `https://${'a-long-name'.repeat(6)}.example/path`;
  report({ brand, kind: 'code_issued', gives: [['proof', 'short-code-1']], facts: () => ({ customer: 'Ada', code: 'short-code-1' }) });
  report({ brand, kind: 'chat_requested', needs: [['proof', 'short-code-1']], gives: [['attempt', '1'], ['conversation', '1']], facts: () => ({ code: 'short-code-1' }) });
  report({ brand, kind: 'check_failed', needs: [['attempt', '1']], facts: () => ({ check: 'kid', clause: 'x', code: 'kid_unknown', expected: `one of "${kid}"`, actual: kid }) });
  report({ brand, kind: 'redemption_answered', needs: [['attempt', '1']], facts: () => ({ status: 400, error: 'no such code: short-code-1' }) });
  report({ brand, kind: 'visitor_message', needs: [['conversation', '1']], facts: () => ({ text: address, number: 1 }) });
  const told = JSON.stringify(readWire(brand, 'architect'));
  assert.ok(told.includes(`one of \\"${kid}\\"`) && told.includes(address), told);
  assert.equal(told.includes('short-code-1'), false);
});

test('Nothing secret of a chat is in any answer below level security, nor above it while it is good', () => {
  const brand = `masked-${randomUUID().slice(0, 8)}`;
  const [verifier, idToken] = [randomBytes(32).toString('base64url'), tokenUntil(Date.now() / 1000 + 600)];
  report({ brand, kind: 'code_issued', gives: [['proof', CODE]], facts: () => ({ customer: 'Ada', code: CODE }) });
  report({ brand, kind: 'chat_requested', needs: [['proof', CODE]], gives: [['attempt', '1']], facts: () => ({ method: 'POST', url: '/x', code: CODE, code_verifier: verifier }) });
  report({ brand, kind: 'redemption_asked', needs: [['attempt', '1']], facts: () => ({ method: 'POST', url: '/token', code: CODE, code_verifier: verifier, client_secret: 'the-secret' }) });
  report({ brand, kind: 'redemption_answered', needs: [['attempt', '1']], spends: [['proof', CODE], ['proof', verifier]], facts: () => ({ status: 200, id_token: idToken, access_token: 'the-access-token', error: `told ${idToken}` }) });
  const answers = (level: Level) => {
    const wire = readWire(brand, level);
    assert.equal(wire.exchanges.length, 1);
    return [JSON.stringify(wire), toMermaid(wire.exchanges), JSON.stringify(toHar(wire, { brand: 'http://localhost:1', liveAssist: 'http://127.0.0.1:1' }))].join('\n');
  };
  for (const level of LEVELS) for (const secret of [idToken, idToken.split('.')[2]!, 'the-secret', 'the-access-token']) assert.equal(answers(level).includes(secret), false, `${level}: ${secret}`);
  for (const level of ['business', 'architect'] as const) for (const secret of [CODE, verifier, idToken.split('.')[1]!]) assert.equal(answers(level).includes(secret), false, `${level}: ${secret}`);
  for (const spent of [CODE, verifier]) assert.ok(answers('security').includes(spent));
  forgetWire(brand);
  assert.deepEqual(readWire(brand, 'security').exchanges, []);
});
