import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Details, VisitorDetails } from './state';
import { VisitorReader } from './visitor-reader';

const VISITOR = { issuer: '', subject: '', displayName: '', protection: 'signed' as const, attributes: [], verifiedAt: '', verifiedUntil: '' };

/** A reader whose answers come when the test says: with what the service held when it was asked, or not at all. */
function openReader() {
  const answers: ((error?: Error) => void)[] = [];
  const held = { said: 'nothing' };
  let known: Details | undefined;
  const reader = new VisitorReader({
    known: () => known,
    read: () => {
      const details: VisitorDetails = { visitor: VISITOR, pageAttributes: [{ type: held.said }], contact: null };
      return new Promise((resolve, reject) => answers.push((error) => (error ? reject(error) : resolve(details))));
    },
    dispatch: (event) => {
      if (event.type === 'details') known = typeof event.details === 'string' ? { state: event.details } : { state: 'ready', ...event.details };
    },
  });
  /** The oldest request is answered; how many are under way then. */
  const answer = async (error?: Error) => {
    answers.shift()!(error);
    await new Promise((resolve) => setImmediate(resolve));
    return answers.length;
  };
  return { reader, held, answer, shown: () => (known?.state === 'ready' ? known.pageAttributes[0]!.type : known?.state) };
}

test('what changes while it is read the first time is read again, once', async () => {
  const { reader, held, answer, shown } = openReader();
  void reader.read('a');
  held.said = 'cart';
  void reader.readAgain('a');
  void reader.readAgain('a');
  assert.deepEqual([shown(), await answer(), shown()], ['loading', 1, 'nothing']);
  assert.deepEqual([await answer(), shown()], [0, 'cart']);
});

test('of changes that follow each other the last one stands, whatever answers first', async () => {
  const { reader, held, answer, shown } = openReader();
  void reader.read('a');
  await answer();
  for (held.said of ['first', 'second', 'third']) void reader.readAgain('a');
  assert.deepEqual([await answer(), shown(), await answer(), shown()], [1, 'first', 0, 'third']);
});

test('what could not be read is said so, unless it was read before', async () => {
  const { reader, answer, shown } = openReader();
  void reader.read('a');
  assert.deepEqual([await answer(new Error()), shown()], [0, 'failed']);
  void reader.readAgain('a');
  void reader.read('a');
  assert.deepEqual([await answer(), shown()], [0, 'nothing']);
  void reader.readAgain('a');
  assert.deepEqual([await answer(new Error()), shown()], [0, 'nothing']);
});
