import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readArguments } from './arguments';

const KNOWN = ['start', 'gateway'];

test('names and options are read; without names, all run', () => {
  assert.deepEqual(readArguments([], KNOWN), { names: KNOWN, connections: 1_000 });
  assert.deepEqual(readArguments(['gateway', '--connections=10000'], KNOWN), { names: ['gateway'], connections: 10_000 });
});

const REFUSED: [args: string[], says: RegExp][] = [
  [['chats'], /no benchmark called chats\. There are: start, gateway\./],
  [['start', 'Gateway'], /called Gateway/],
  [['--conections=5'], /--conections/],
  [['--connections=many'], /--connections must be/],
  [['--connections=0'], /--connections must be/],
];

for (const [args, says] of REFUSED)
  test(`refuses ${args.join(' ')} by name`, () => {
    const read = readArguments(args, KNOWN);
    assert.match('problem' in read ? read.problem : '', says);
  });
