// Who may seat an agent from outside: the page around the workspace, of the one origin, and nobody else.
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { isEmbedded, onTicket, tellEmbedder } from './embedder';

const STAGE = 'http://localhost:3000';

class FakeWindow extends EventTarget {
  said: [message: unknown, origin: string][] = [];
  parent: FakeWindow = this;
  postMessage = (message: unknown, origin: string) => void this.said.push([message, origin]);
}

let around: FakeWindow;
let page: FakeWindow;
beforeEach(() => {
  around = new FakeWindow();
  page = new FakeWindow();
  page.parent = around;
  Object.assign(globalThis, { window: page });
});

const say = (data: unknown, source: unknown = around, origin = STAGE) => page.dispatchEvent(Object.assign(new Event('message'), { data, source, origin }));

function heard(...messages: Parameters<typeof say>[]): string[] {
  const tickets: string[] = [];
  const stop = onTicket(STAGE, (ticket) => tickets.push(ticket));
  for (const message of messages) say(...message);
  stop();
  say({ type: 'live-assist:ticket', ticket: 'after the end' });
  return tickets;
}

const TICKET = { type: 'live-assist:ticket', ticket: 'the-ticket' };

test('a ticket from the page around is taken, until the end', () => assert.deepEqual(heard([TICKET]), ['the-ticket']));

const IGNORED: [title: string, ...message: Parameters<typeof say>][] = [
  ['another origin', TICKET, undefined, 'https://evil.example'],
  ['the right origin, but another window', TICKET, new FakeWindow()],
  ['another message', { type: 'live-assist:address', ticket: 'x' }],
  ['no text', { type: 'live-assist:ticket', ticket: 7 }],
  ['nothing', null],
];
for (const [title, ...message] of IGNORED) test(`a ticket is ignored: ${title}`, () => assert.deepEqual(heard(message), []));

test('a page in a tab of its own has no embedder: it hears nobody and tells nobody', () => {
  page.parent = page;
  assert.equal(isEmbedded(), false);
  assert.deepEqual(heard([TICKET, page]), []);
  tellEmbedder(STAGE, { type: 'live-assist:agent', agent: null });
  assert.deepEqual(page.said, []);
});

test('what is told goes to the exact origin', () => {
  tellEmbedder(STAGE, { type: 'live-assist:agent', agent: 'sam' });
  assert.deepEqual(around.said, [[{ type: 'live-assist:agent', agent: 'sam' }, STAGE]]);
});
