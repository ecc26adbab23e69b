import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isToWindow, openPageLine } from './page-line';

const PAGE = 'https://bank.example';
const method = { name: 'lpGetAuthenticationToken', context: '' };
const open = { type: 'lp:open', pageAttributes: [] };

/** A window in a page. `receive` is a message that arrives at the window. */
function makeWindow(timeLimitMs = 1_000) {
  const heard: string[] = [];
  const sent: [{ type: string; attempt?: number }, string][] = [];
  const self = new EventTarget();
  const parent = { postMessage: (message: { type: string }, origin: string) => void sent.push([message, origin]) };
  const line = openPageLine({ self, parent: parent as Window, pageOrigin: PAGE, method, timeLimitMs } as Parameters<typeof openPageLine>[0], {
    open: ({ pageAttributes }) => heard.push(`open ${pageAttributes.length}`),
    attributes: ({ pageAttributes }) => heard.push(`attributes ${pageAttributes.length}`),
    visible: (visible) => heard.push(`visible ${visible}`),
    forget: () => heard.push('forget'),
  });
  const receive = (data: unknown, source: unknown = parent, origin = PAGE) => self.dispatchEvent(Object.assign(new Event('message'), { data, source, origin }));
  return { line, heard, sent, receive };
}

test('the window says to the exact origin of its page that it listens', () => assert.deepEqual(makeWindow().sent, [[{ type: 'lp:ready' }, PAGE]]));

test('only the first lp:open counts', () => {
  const { heard, receive } = makeWindow();
  receive(open);
  receive({ ...open, pageAttributes: [{ type: 'cart' }] });
  assert.deepEqual(heard, ['open 0']);
});

const foreign: [title: string, source: unknown, origin: string][] = [
  ['another origin in the page', undefined, 'https://evil.example'],
  ['an origin that begins like the page’s', undefined, `${PAGE}.evil.example`],
  ['an opaque origin', undefined, 'null'],
  ['another window of the page’s origin', {}, PAGE],
  ['no window at all', null, PAGE],
];

for (const [title, source, origin] of foreign)
  test(`a message from ${title} is left alone`, () => {
    const { heard, receive } = makeWindow();
    receive(open, source, origin);
    assert.deepEqual(heard, []);
  });

const misshapen: [title: string, data: unknown][] = [
  ['no object', 'lp:open'],
  ['an unknown type', { type: 'lp:other' }],
  ['a type that every object has', { type: 'toString' }],
  ['no attributes', { type: 'lp:open' }],
  ['a proof without a code', { type: 'lp:proof', attempt: 1, proof: {} }],
  ['a proof of null', { type: 'lp:proof', attempt: 1, proof: null }],
  ['a redirect_uri that is no text', { type: 'lp:proof', attempt: 1, proof: { ssoKey: 'a', redirect_uri: 5 } }],
  ['an attempt that is text', { type: 'lp:proof', attempt: '1', proof: { ssoKey: 'a' } }],
  ['a failure without a code', { type: 'lp:no-proof', attempt: 1, failure: { message: '' } }],
];

for (const [title, data] of misshapen) test(`a message with ${title} is no message`, () => assert.equal(isToWindow(data), false));

test('a proof for an older attempt, a foreign one, and a second one are ignored', async () => {
  const { line, sent, receive } = makeWindow();
  void line.prove(false);
  const answer = line.prove(false);
  const attempt = sent.at(-1)![0].attempt!;
  receive({ type: 'lp:proof', attempt: attempt - 1, proof: { ssoKey: 'old' } });
  receive({ type: 'lp:proof', attempt, proof: { ssoKey: 'foreign' } }, undefined, 'https://evil.example');
  receive({ type: 'lp:proof', attempt, proof: { ssoKey: 'right' } });
  receive({ type: 'lp:proof', attempt, proof: { ssoKey: 'again' } });
  assert.deepEqual(await answer, { proof: { ssoKey: 'right' } });
});

test('with PKCE the page is told the challenge; without, nothing of it', () => {
  const { line, sent } = makeWindow();
  void line.prove(false);
  void line.prove(false, 'the-challenge');
  assert.deepEqual(sent.slice(1).map(([message]) => ('codeChallenge' in message ? message.codeChallenge : 'none')), ['none', 'the-challenge']);
});

test('the page may be given less time than usual, and never more', () => {
  const { line, sent } = makeWindow(1_000);
  void line.prove(true, undefined, 400);
  void line.prove(true, undefined, 60_000);
  assert.deepEqual(sent.slice(1).map(([message]) => (message as { timeLimitMs?: number }).timeLimitMs), [400, 1_000]);
});

test('the page says why there is no proof', async () => {
  const { line, receive } = makeWindow();
  const answer = line.prove(true);
  const failure = { code: 'method_declined', message: 'not now' };
  receive({ type: 'lp:no-proof', attempt: 1, failure });
  assert.deepEqual(await answer, { failure });
});
