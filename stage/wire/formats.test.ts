// Mermaid and HAR: whatever stands in a sentence, the diagram stays one, and network tools find every field they need.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { KINDS } from '@/lib/wire/kinds';
import { toHar } from './har';
import { escapeMermaid, toMermaid } from './mermaid';
import type { Arrow, Wire } from './shape';

const ARROW: Arrow = {
  ...{ id: '0a1b2c-1', kind: 'chat_requested', from: 'chat window', to: 'Live Assist', way: 'HTTP', answer: false, sentence: 'Asks for a chat', at: '2026-11-22T20:00:00.000Z', seenBy: 'Live Assist', outcome: 'plain' },
  ...{ clause: 'x', file: 'x', tokens: [], ladder: [], gives: [], needs: [] },
  facts: [{ name: 'method', value: 'POST' }, { name: 'url', value: '/api/account/x/conversation' }, { name: 'purpose', value: 'chat' }, { name: 'code', hidden: '43 characters' }],
};
const ANSWER: Arrow = { ...ARROW, id: '0a1b2c-2', kind: 'chat_accepted', from: 'Live Assist', to: 'chat window', answer: true, sentence: 'Welcome', at: '2026-11-22T20:00:00.040Z', facts: [{ name: 'status', value: 201 }, { name: 'visitor', value: 'Ada' }] };
const wireOf = (...arrows: Arrow[]): Wire => ({ brand: 'b', level: 'architect', last: '0a1b2c-2', exchanges: [{ id: '0a1b2c-1', title: 'Ada’s chat; accepted', outcome: 'accepted', arrows }] });

/** The part of Mermaid's sequence grammar that is used here, line by line: a text ends at `;` or a line break, and `#` begins an entity. */
const TEXT = String.raw`(?:[^#;\n%"<>&\\{}]|#\w+;)+`;
const GRAMMAR = [/^sequenceDiagram$/, /^ {2}autonumber$/, /^ {2}(participant|actor) [CPVWLA] as [A-Za-z ]+$/, new RegExp(`^ {2}Note over [CPVWLA](,[CPVWLA])?: ${TEXT}$`), new RegExp(`^ {2}[CPVWLA]-?->>[CPVWLA]: ${TEXT}$`)];
const isDiagram = (text: string) => text.trimEnd().split('\n').every((line) => GRAMMAR.some((rule) => rule.test(line)));

const NASTY = ['a;b', '#35; is #', '"quoted" <b>bold</b>', 'two\nlines\r\nand\ttab', '%% a comment', 'end', 'wrap: this', 'A->>B: fake arrow', 'style x:#fff;', 'classDef y: #000;', '&lt;', '{braces}', '\\', 'Müller 🦊 “says”', '', '   ', '#;"<>'];

for (const sentence of NASTY)
  test(`A diagram stays one with ${JSON.stringify(sentence)} in it`, () => {
    const exchange = { id: '1', title: sentence, outcome: 'open' as const, arrows: [{ ...ARROW, sentence }] };
    const text = toMermaid([exchange, exchange]);
    assert.ok(isDiagram(text), text);
    assert.equal(text.trimEnd().split('\n').length, 8);
  });

test('What Mermaid decodes is what was said', () => {
  const decode = (text: string) => text.replace(/#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
  for (const sentence of NASTY) assert.equal(decode(escapeMermaid(sentence)), sentence.replace(/\s+/g, ' ').trim() || '…');
});

test('Requests are full lines, answers are dashed, lanes that nothing touches are left out', () => {
  const text = toMermaid(wireOf(ARROW, ANSWER).exchanges);
  assert.equal(text, 'sequenceDiagram\n  autonumber\n  participant W as Chat window\n  participant L as Live Assist\n  Note over W,L: Ada’s chat#59; accepted\n  W->>L: Asks for a chat\n  L-->>W: Welcome\n');
});

/** HAR 1.2: what each object must have. */
const REQUIRED: Record<string, string[]> = {
  log: ['version', 'creator', 'entries'],
  creator: ['name', 'version'],
  pages: ['startedDateTime', 'id', 'title', 'pageTimings'],
  entries: ['startedDateTime', 'time', 'request', 'response', 'cache', 'timings'],
  request: ['method', 'url', 'httpVersion', 'cookies', 'headers', 'queryString', 'headersSize', 'bodySize'],
  response: ['status', 'statusText', 'httpVersion', 'cookies', 'headers', 'content', 'redirectURL', 'headersSize', 'bodySize'],
  postData: ['mimeType', 'params', 'text'],
  content: ['size', 'mimeType'],
  timings: ['send', 'wait', 'receive'],
};

function lacks(name: string, value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => lacks(name, item));
  if (typeof value !== 'object' || value === null) return [];
  const own = (REQUIRED[name] ?? []).filter((member) => !(member in value)).map((member) => `${name}.${member}`);
  return [...own, ...Object.entries(value).flatMap(([member, inner]) => lacks(member, inner))];
}

const ORIGINS = { brand: 'http://localhost:3000', liveAssist: 'http://127.0.0.1:3000' };
const REQUEST: Arrow = { ...ARROW, gives: ['attempt:1'] };

test('The archive has every field that HAR 1.2 requires', () => {
  const har = toHar(wireOf(REQUEST, { ...ANSWER, needs: ['attempt:1'] }), ORIGINS);
  assert.deepEqual(lacks('har', har), []);
  assert.equal(har.log.version, '1.2');
  const [entry, ...others] = har.log.entries;
  assert.equal(others.length, 0);
  assert.deepEqual([entry!.request.method, entry!.request.url, entry!.response.status, entry!.time, entry!.pageref], ['POST', 'http://127.0.0.1:3000/api/account/x/conversation', 201, 40, har.log.pages[0]!.id]);
});

test('Nothing is made up: no form of a JSON body, no media type, nobody else’s answer', () => {
  const [entry] = toHar(wireOf(REQUEST, { ...ANSWER, needs: ['attempt:2'] }), ORIGINS).log.entries;
  assert.deepEqual([entry!.request.postData, entry!.request.queryString, entry!.response.status, entry!.response.content.mimeType], [undefined, [], 0, '']);
  assert.deepEqual(entry!._recorded, { purpose: 'chat', code: '(43 characters)' });
  const keys: Arrow = { ...REQUEST, kind: 'keys_read', from: 'Live Assist', to: 'VAS', facts: [{ name: 'method', value: 'GET' }, { name: 'url', value: '/jwks' }, { name: 'keys', value: 1 }] };
  const token: Arrow = { ...ANSWER, kind: 'redemption_answered', from: 'VAS', to: 'Live Assist', needs: ['attempt:1'] };
  const [read] = toHar(wireOf(keys, token), ORIGINS).log.entries;
  assert.deepEqual([read!.request.queryString, read!.response.status], [[], 0]);
});

test('A redirect says where to, and what was asked stands in the query', () => {
  const asked: Arrow = { ...ARROW, kind: 'authorization_asked', from: 'brand page', to: 'VAS', needs: ['state:s'], facts: [{ name: 'method', value: 'GET' }, { name: 'url', value: '/idp/x/auth' }, { name: 'redirect_uri', value: 'http://localhost:3000/back' }] };
  const issued: Arrow = { ...ANSWER, kind: 'code_issued', needs: ['state:s'], facts: [{ name: 'status', value: 303 }] };
  const [entry] = toHar(wireOf(asked, issued), ORIGINS).log.entries;
  assert.deepEqual([entry!.request.queryString, entry!.response.status, entry!.response.redirectURL], [[{ name: 'redirect_uri', value: 'http://localhost:3000/back' }], 303, 'http://localhost:3000/back']);
});

test('A request that is told together with its answer has the status of that', () => {
  const returned: Arrow = { ...ARROW, kind: 'bearer_returned', facts: [{ name: 'method', value: 'DELETE' }, { name: 'url', value: '/api/account/x/visitor-session' }, { name: 'status', value: 204 }] };
  const [entry] = toHar(wireOf(returned), ORIGINS).log.entries;
  assert.deepEqual([entry!.response.status, entry!._recorded], [204, {}]);
});

test('Every kind that names an address tells a status, or another kind answers it', () => {
  const kinds = Object.entries(KINDS);
  const lacking = kinds.filter(([name, { facts }]) => 'url' in facts && !('status' in facts) && !kinds.some(([, other]) => other.answers === name && 'status' in other.facts));
  assert.deepEqual(lacking.map(([name]) => name), []);
});

test('A request that nobody answered is in the archive, with status 0', () => {
  const har = toHar(wireOf(ARROW), ORIGINS);
  assert.deepEqual(lacks('har', har), []);
  assert.deepEqual([har.log.entries[0]!.response.status, har.log.entries[0]!.time], [0, 0]);
});
