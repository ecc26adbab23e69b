import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, test } from 'node:test';
import { closeDatabase, database } from '@/lib/database';
import { attempt } from '../schema';
import { makeAccount } from '../testing/account';
import { attemptOf, findAttempt, listAttempts } from './read-attempts';

after(closeDatabase);

async function makeAttempts(count: number): Promise<string> {
  const { account } = await makeAccount();
  const db = await database();
  // Two at each time: the order is exact all the same.
  await db.insert(attempt).values(Array.from({ length: count }, (_, number) => ({ account, at: new Date(1_700_000_000_000 + Math.floor(number / 2)), steps: [], reason: null })));
  return account;
}

test('Attempts are read newest first, page by page, each once', async () => {
  const account = await makeAttempts(9);
  const all = await listAttempts(account);
  const paged = [];
  for (let before: string | undefined; ; before = paged.at(-1)!.id) {
    const page = await listAttempts(account, { before, limit: 2 });
    if (!page.length) break;
    paged.push(...page);
  }
  assert.deepEqual(paged, all);
  assert.equal(new Set(all.map(({ id }) => id)).size, 9);
  assert.ok(all.every(({ at }, index) => !index || at <= all[index - 1]!.at));
});

test('Those that came after one are read oldest first, page by page; all of them where that one is deleted by now', async () => {
  const account = await makeAttempts(9);
  const all = (await listAttempts(account)).toReversed();
  const paged = [];
  for (let after = all[1]!.id; ; after = paged.at(-1)!.id) {
    const page = await listAttempts(account, { after, limit: 3 });
    paged.push(...page);
    if (page.length < 3) break;
  }
  assert.deepEqual(paged, all.slice(2));
  assert.deepEqual(await listAttempts(account, { after: all.at(-1)!.id }), []);
  assert.deepEqual(await listAttempts(account, { after: all[1]!.id, before: all[4]!.id }), all.slice(2, 4));
  assert.deepEqual(await listAttempts(account, { after: randomUUID() }), all);
});

test('An attempt belongs to its account alone', async () => {
  const [mine, other] = [await makeAttempts(1), await makeAttempts(1)];
  const [one] = await listAttempts(mine);
  assert.equal((await attemptOf(mine, one!.id)).id, one!.id);
  assert.equal(await findAttempt(other, one!.id), undefined);
  for (const id of ['1', '\0', randomUUID()]) await assert.rejects(attemptOf(mine, id), { code: 'attempt_unknown' });
});
