// Bodies as they come over the wire: bytes, which must be UTF-8 before they can be JSON.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { readJson } from './route';

const post = (body: string | Buffer) => new Request('http://localhost/', { method: 'POST', body: typeof body === 'string' ? body : new Uint8Array(body) });
const read = (body: string | Buffer) => readJson(post(body), z.strictObject({ name: z.string() }));

for (const [title, body] of [['letters of any script', '{"name":"Café 山田 🌿"}'], ['a byte order mark', '\uFEFF{"name":"Café 山田 🌿"}']] as const)
  test(`a body with ${title} is read`, async () => assert.deepEqual(await read(body), { name: 'Café 山田 🌿' }));

const REFUSED: [title: string, body: string | Buffer, code: string][] = [
  ['Latin-1', Buffer.from('{"name":"Café"}', 'latin1'), 'not_utf8'],
  ['half a character', Buffer.from('{"name":"Café"}').subarray(0, 13), 'not_utf8'],
  ['UTF-16', Buffer.from('\uFEFF{"name":"Café"}', 'utf16le'), 'not_utf8'],
  ['no JSON', '{', 'not_json'],
  ['another field', '{"nmae":""}', 'invalid_body'],
];
for (const [title, body, code] of REFUSED) test(`a body with ${title} is refused: 400 ${code}`, async () => void (await assert.rejects(read(body), { status: 400, code })));
