import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkSurvey } from './survey';

const good = { name: 'Bo', contact: 'bo@example.com', message: 'Please call.' };

const table: [title: string, change: Partial<typeof good>, fields: string[]][] = [
  ['everything', {}, []],
  ['a phone number', { contact: '+44 (0)20 7946-0102' }, []],
  ['no name', { name: '' }, ['name']],
  ['no contact', { contact: '' }, ['contact']],
  ['a contact that is neither', { contact: 'my sister' }, ['contact']],
  ['a number too short to call', { contact: '12345' }, ['contact']],
  ['no message', { message: '' }, ['message']],
  ['nothing', { name: '', contact: '', message: '' }, ['name', 'contact', 'message']],
];

for (const [title, change, fields] of table) test(`a survey with ${title}: ${fields.join(', ') || 'nothing to change'}`, () => assert.deepEqual(Object.keys(checkSurvey({ ...good, ...change })), fields));
