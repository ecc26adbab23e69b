// What an exchange is called, and for how long; how many checks there were.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { recordFromBrowser } from '@/lib/wire/from-browser';
import { report } from '@/lib/wire/report';
import { readWire } from './read';

const some = () => `read-${randomUUID().slice(0, 8)}`;

test('A browser gives no exchange its name, whatever it says', () => {
  const brand = some();
  const facts = { visitor: 'The Chief Executive', customer: 'The Chief Executive', flow: 'constructor', cause: 'x' };
  recordFromBrowser(brand, 'chat window', { source: 'window-001', events: [{ kind: 'survey_offered', sequence: 1, at: 1, facts }] });
  assert.deepEqual(readWire(brand, 'business').exchanges.map(({ title }) => title), ['A chat, under way']);
});

test('A proof that is played again is refused in its own name, with whose it was', () => {
  const brand = some();
  report({ brand, kind: 'code_issued', gives: [['proof', 'c']], facts: () => ({ customer: 'Ada' }) });
  for (const attempt of ['1', '2']) report({ brand, kind: 'chat_requested', needs: [['proof', 'c']], gives: [['attempt', attempt]], facts: () => ({ flow: 'code' }) });
  report({ brand, kind: 'chat_accepted', needs: [['attempt', '1']], facts: () => ({ visitor: 'Ada' }) });
  report({ brand, kind: 'visitor_refused', needs: [['attempt', '2']], facts: () => ({ code: 'code_rejected' }) });
  assert.deepEqual(readWire(brand, 'business').exchanges.map(({ title, outcome }) => [title, outcome]), [
    ['Ada’s chat, code flow, accepted', 'accepted'],
    ['Ada’s proof, played again, code flow, refused', 'refused'],
  ]);
});

test('That a proof was encrypted is part of the name, also when it becomes known after the name', () => {
  const brand = some();
  const title = () => readWire(brand, 'business').exchanges.map((exchange) => exchange.title)[0];
  report({ brand, kind: 'chat_requested', gives: [['attempt', '1']], facts: () => ({ flow: 'implicit' }) });
  assert.equal(title(), 'A chat, implicit flow, under way');
  report({ brand, kind: 'token_decrypted', needs: [['attempt', '1']] });
  report({ brand, kind: 'chat_accepted', needs: [['attempt', '1']], facts: () => ({ visitor: 'Ada' }) });
  assert.equal(title(), 'Ada’s chat, implicit flow, encrypted, accepted');
});

test('A chat of a thousand messages stays the same exchange while its first events are forgotten', () => {
  const brand = some();
  report({ brand, kind: 'chat_accepted', gives: [['conversation', '1']], facts: () => ({ visitor: 'Ada' }) });
  const seen = new Set<string>();
  for (let round = 0; round < 15; round++) {
    for (let count = 0; count < 100; count++) report({ brand, kind: 'visitor_message', needs: [['conversation', '1']], facts: () => ({ text: 'x' }) });
    for (const { id, title, outcome } of readWire(brand, 'business').exchanges) seen.add(`${id} ${title} ${outcome}`);
  }
  assert.equal(seen.size, 1, [...seen].join('; '));
});

test('Which check fails, of how many, is the same at every level', () => {
  const brand = some();
  const check = (name: string) => report({ brand, kind: 'check_passed', needs: [['attempt', '1']], facts: () => ({ check: name }) });
  report({ brand, kind: 'chat_requested', gives: [['attempt', '1']], facts: () => ({}) });
  ['a', 'b', 'c'].forEach(check);
  report({ brand, kind: 'keys_read', needs: [['attempt', '1']] });
  check('d');
  report({ brand, kind: 'check_failed', needs: [['attempt', '1']], facts: () => ({ check: 'e', 'not reached': ['f', 'g'] }) });
  for (const level of ['business', 'architect'] as const) {
    const sentences = readWire(brand, level).exchanges.flatMap(({ arrows }) => arrows.filter(({ kind }) => kind === 'checks').map(({ sentence }) => sentence));
    assert.equal(sentences.at(-1), 'Check 5 of 7 fails: e', level);
  }
});
