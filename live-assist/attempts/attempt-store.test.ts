import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { eq } from 'drizzle-orm';
import { closeDatabase, database } from '@/lib/database';
import { attempt } from '../schema';
import { makeAccount } from '../testing/account';
import { KEPT, recordAttempt, trimAttempts } from './attempt-store';

after(closeDatabase);

test('What anybody can bring about does not wash away what went wrong, nor who was verified', async () => {
  const { account } = await makeAccount();
  const db = await database();
  const start = Date.now() - 3_600_000;
  const reason = (code: string) => ({ code, check: '', party: 'consumer', vendorCode: null, sentence: '', expected: '', actual: '', change: '', documentation: '' }) as const;
  const old = [reason('iss_wrong'), reason('iss_wrong'), null].map((why, number) => ({ account, at: new Date(start + number), steps: [], reason: why }));
  const flood = Array.from({ length: KEPT + 10 }, (_, number) => ({ account, at: new Date(start + 1_000 + number), steps: [], reason: reason('method_declined') }));
  await db.insert(attempt).values([...old, ...flood]);
  await trimAttempts(account);
  const kept = await db.select({ at: attempt.at, reason: attempt.reason }).from(attempt).where(eq(attempt.account, account)).orderBy(attempt.at);
  const codes = kept.map((row) => row.reason?.code ?? 'verified');
  assert.deepEqual([codes.slice(0, 3), codes.length, kept[3]!.at.getTime()], [['iss_wrong', 'iss_wrong', 'verified'], KEPT + 3, start + 1_010]);
});

test('An account keeps its newest attempts, and no other account loses any', async () => {
  const [{ account }, other] = [await makeAccount(), await makeAccount()];
  const db = await database();
  const start = Date.now() - 3_600_000;
  await db.insert(attempt).values(Array.from({ length: KEPT + 40 }, (_, number) => ({ account, at: new Date(start + number), steps: [], reason: null })));
  await recordAttempt(other.account, { flow: 'code', purpose: 'chat', steps: [], reason: null, token: null, conversation: null });
  await trimAttempts(account);
  const kept = await db.select({ at: attempt.at }).from(attempt).where(eq(attempt.account, account)).orderBy(attempt.at);
  assert.deepEqual([kept.length, kept[0]!.at.getTime()], [KEPT, start + 40]);
  await trimAttempts(other.account);
  assert.equal((await db.select().from(attempt).where(eq(attempt.account, other.account))).length, 1);
});
