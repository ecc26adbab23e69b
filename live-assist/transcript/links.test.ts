import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitLinks } from './links';

const shown = (text: string) => splitLinks(text).flatMap((part) => (typeof part === 'string' ? [] : [part.shown]));

const found: [text: string, shown: string[]][] = [
  ['see https://example.com/a?b=c#d.', ['https://example.com/a?b=c#d']],
  ['http://example.com and HTTPS://EXAMPLE.COM/X!', ['http://example.com', 'HTTPS://EXAMPLE.COM/X']],
  ['(https://en.example.org/wiki/Sea_(poem))', ['https://en.example.org/wiki/Sea_(poem)']],
  ['“https://example.com”', ['https://example.com']],
  ['https://example.com:8443/x', ['https://example.com:8443/x']],
  ['two\nhttps://a.example\nhttps://b.example', ['https://a.example', 'https://b.example']],
];
for (const [text, links] of found) test(`a link is found in ${JSON.stringify(text)}`, () => assert.deepEqual(shown(text), links));

const plain = [
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'jAvAsCrIpT://example.com/%0aalert(1)',
  'ftp://example.com',
  'mailto:ada@example.com',
  '//example.com',
  'https://',
  'https://bank.example@evil.example/',
  'https://user:secret@evil.example/',
  `https://example.com/${'a'.repeat(2_000)}`,
  'xhttps://example.com',
];
for (const text of plain) test(`nothing to follow in ${text.slice(0, 60)}`, () => assert.deepEqual(splitLinks(text), [text]));

test('a host that only looks like another is shown as it is looked up', () => {
  assert.deepEqual(shown('https://аррӏе.com/login'), ['https://xn--80ak6aa92e.com/login']);
  assert.deepEqual(shown('https://example。com/'), ['https://example.com/']);
  assert.deepEqual(shown('https://0x7f.1/'), ['https://127.0.0.1/']);
});

test('an address ends where the direction of writing is turned', () => assert.deepEqual(shown('https://example.com/\u202Egpj.exe'), ['https://example.com/']));

test('the parts together read as the text', () => {
  const text = 'a https://example.com, b (http://b.example/c) d';
  assert.equal(splitLinks(text).map((part) => (typeof part === 'string' ? part : part.shown)).join(''), text);
});
