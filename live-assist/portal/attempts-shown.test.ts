import assert from 'node:assert/strict';
import { test } from 'node:test';
import { askForNewer, PAGE, unknownOf, type AskForAttempts, type ShownAttempt } from './attempts-shown';
import type { Problem } from './portal-api';

const attempt = (number: number): ShownAttempt => ({ id: `attempt-${number}`, at: '', flow: 'code', purpose: 'chat', reason: null, conversation: null });
const range = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, index) => attempt(first + index));
const ids = (some: ShownAttempt[]) => some.map(({ id }) => id);

/** A service with the attempts 1 to `last`. */
const serviceWith = (last: number): AskForAttempts => async (place) => ({ value: 'after' in place ? range(1 + Number(place.after!.slice(8)), last).slice(0, PAGE) : range(1, last).toReversed().slice(0, PAGE) });

for (const came of [0, 1, PAGE, 2 * PAGE + 20])
  test(`of ${came} attempts that came while nobody looked, none is left out`, async () => {
    const answer = await askForNewer(serviceWith(7 + came), 'attempt-7');
    assert.ok('value' in answer);
    assert.deepEqual(ids(answer.value), ids(range(8, 7 + came).toReversed()));
  });

test('where nothing is known yet, the newest page is asked for', async () => {
  const answer = await askForNewer(serviceWith(80), undefined);
  assert.ok('value' in answer);
  assert.deepEqual(ids(answer.value), ids(range(31, 80).toReversed()));
});

test('a failure on the way is told, and nothing is shown with a gap', async () => {
  const problem: Problem = { problem: 'Not reached.', code: 'no_connection', fields: [] };
  let asked = 0;
  assert.deepEqual(await askForNewer((place) => (asked++ ? Promise.resolve(problem) : serviceWith(200)(place)), 'attempt-1'), problem);
});

test('what is known already is not shown twice', () => {
  assert.deepEqual(ids(unknownOf(range(1, 4), range(3, 6))), ['attempt-1', 'attempt-2']);
});
