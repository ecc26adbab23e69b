// What an exchange is called, and for how long; how many checks there were.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { recordFromBrowser } from '@/lib/wire/from-browser';
import type { KindName } from '@/lib/wire/kinds';
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

/** A chat request and what came of it. */
function requestChat(brand: string, attempt: string, { flow, encrypted, renews, kind = renews ? 'proof_renewed' : 'conversation_resumed' }: { flow: string; encrypted?: boolean; renews?: string; kind?: KindName }): void {
  const needs = [['attempt', attempt]] as const;
  report({ brand, kind: 'chat_requested', needs: [['conversation', renews]], gives: [['attempt', attempt]], facts: () => ({ flow }) });
  if (encrypted) report({ brand, kind: 'token_decrypted', needs });
  report({ brand, kind, needs, gives: [['conversation', '1']], facts: () => ({ visitor: 'Ada' }) });
  report({ brand, kind: 'chat_accepted', needs, facts: () => ({ visitor: 'Ada' }) });
}

const write = (brand: string, text: string) => report({ brand, kind: 'visitor_message', needs: [['conversation', '1']], facts: () => ({ text }) });

test('A conversation that goes on in another flow is a chat of its own, whose title says what was true of it', () => {
  const brand = some();
  const titles = () => readWire(brand, 'business').exchanges.map(({ title, arrows }) => [title, arrows.filter(({ kind }) => kind === 'visitor_message').length]);
  requestChat(brand, '1', { flow: 'code', kind: 'conversation_opened' });
  write(brand, 'One.');
  readWire(brand, 'business');
  requestChat(brand, '2', { flow: 'implicit', encrypted: true });
  write(brand, 'Two.');
  write(brand, 'Three.');
  assert.deepEqual(titles(), [['Ada’s chat, code flow, accepted', 1], ['Ada’s chat, implicit flow, encrypted, accepted', 2]]);
  requestChat(brand, '3', { flow: 'code with PKCE', renews: '1' });
  write(brand, 'Four.');
  assert.deepEqual(titles(), [['Ada’s chat, code flow, accepted', 1], ['Ada’s chat, implicit flow, encrypted, accepted', 3]]);
});

test('A renewal in another flow changes nothing of the title, also when the first chat request is forgotten', () => {
  const brand = some();
  const seen = new Set<string>();
  const look = () => readWire(brand, 'business').exchanges.forEach(({ id, title }) => seen.add(`${id} ${title}`));
  requestChat(brand, '1', { flow: 'code', kind: 'conversation_opened' });
  look();
  for (let round = 0; round < 15; round++) {
    for (let count = 0; count < 100; count++) write(brand, 'x');
    if (round === 8) requestChat(brand, '2', { flow: 'implicit', encrypted: true, renews: '1' });
    look();
  }
  assert.deepEqual([...seen].map((line) => line.slice(line.indexOf(' ') + 1)), ['Ada’s chat, code flow, accepted']);
});

test('A conversation that goes on keeps its first name apart while that is forgotten', () => {
  const brand = some();
  const seen = new Set<string>();
  requestChat(brand, '1', { flow: 'code', kind: 'conversation_opened' });
  for (let count = 0; count < 100; count++) write(brand, 'x');
  readWire(brand, 'business');
  requestChat(brand, '2', { flow: 'implicit' });
  for (let round = 0; round < 15; round++) {
    for (let count = 0; count < 95; count++) write(brand, 'x');
    readWire(brand, 'business').exchanges.forEach(({ id, title }) => seen.add(`${id} ${title}`));
  }
  assert.deepEqual([...seen].map((line) => line.slice(line.indexOf(' ') + 1)), ['Ada’s chat, code flow, accepted', 'Ada’s chat, implicit flow, accepted']);
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
