import assert from 'node:assert/strict';
import { test } from 'node:test';
import { handTicket, readWorkspace } from './workspace-line';

const ORIGIN = 'http://127.0.0.1:3000';
const frame = {} as MessageEventSource;
const read = (data: unknown, { origin = ORIGIN, source = frame }: { origin?: string; source?: MessageEventSource | null } = {}) => readWorkspace({ data, origin, source }, { origin: ORIGIN, frame });

const ADDRESS = { type: 'live-assist:address', address: `${ORIGIN}/agent/harbour-bank` };

test('the workspace says where it is and who is seated', () => {
  assert.deepEqual(read(ADDRESS), ADDRESS);
  for (const agent of ['sam', null]) assert.deepEqual(read({ type: 'live-assist:agent', agent }), { type: 'live-assist:agent', agent });
});

const IGNORED: [title: string, ...message: Parameters<typeof read>][] = [
  ['another origin', ADDRESS, { origin: 'https://evil.example' }],
  ['another window of the right origin', ADDRESS, { source: {} as MessageEventSource }],
  ['no window', ADDRESS, { source: null }],
  ['an address elsewhere', { ...ADDRESS, address: 'https://evil.example/agent' }],
  ['an address that is none', { ...ADDRESS, address: 'agent' }],
  ['an agent that is no text', { type: 'live-assist:agent', agent: 7 }],
  ['another message', { type: 'lp:ready' }],
  ['nothing', null],
];
for (const [title, ...message] of IGNORED) test(`ignored: ${title}`, () => assert.equal(read(...message), undefined));

test('a ticket goes to the exact origin', () => {
  const sent: unknown[][] = [];
  handTicket({ postMessage: (...given: unknown[]) => void sent.push(given) }, ORIGIN, 't');
  assert.deepEqual(sent, [[{ type: 'live-assist:ticket', ticket: 't' }, ORIGIN]]);
});
