import assert from 'node:assert/strict';
import { test } from 'node:test';
import { askedFor, fillIn, findReplies } from './canned-replies';

const PEOPLE = { visitorName: 'Ada {agent} Whitfield', agentName: 'Sam Okafor' };

test('names are filled in, once, and unknown placeholders stay', () => {
  assert.equal(fillIn('Hello {first name} / {name}, {agent} here. {other}', PEOPLE), 'Hello Ada / Ada {agent} Whitfield, Sam Okafor here. {other}');
  assert.equal(fillIn('$& {name}', { ...PEOPLE, visitorName: '$1 $&' }), '$& $1 $&');
});

test('replies are found by words of title and text', () => {
  const replies = [{ title: 'Greeting', text: 'Good day' }, { title: 'Transfers', text: 'By 3 pm' }];
  assert.deepEqual(findReplies(replies, '').length, 2);
  assert.deepEqual(findReplies(replies, 'PM trans'), [replies[1]]);
  assert.deepEqual(findReplies(replies, 'nothing'), []);
});

for (const [draft, asked] of [['/', ''], ['/trans', 'trans'], ['/one more', 'one more'], ['', undefined], ['a/b', undefined], ['/usr/bin', undefined], ['/a\nb', undefined]] as const)
  test(`${JSON.stringify(draft)} asks for ${JSON.stringify(asked)}`, () => assert.equal(askedFor(draft), asked));
