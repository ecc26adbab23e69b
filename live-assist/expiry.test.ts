import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { eq } from 'drizzle-orm';
import { closeDatabase, database } from '@/lib/database';
import { removeExpired } from '@/lib/expired-rows';
import { startSession } from './agents/session';
import { openConversation } from './conversations/open';
import { agentSession, usedToken, visitorSession } from './schema';
import { makeTestAccount } from './testing/account';
import { makeVisitor, seeAgent } from './testing/people';

after(closeDatabase);

test('what expired is removed when somebody comes, and what holds stays', async () => {
  const account = await makeTestAccount();
  await seeAgent(account);
  const db = await database();
  const [past, future] = [new Date(0), new Date(Date.now() + 3_600_000)];
  await db.insert(usedToken).values([{ account, hash: 'old', expiresAt: past }, { account, hash: 'new', expiresAt: future }]);
  await db.insert(agentSession).values({ tokenHash: `old-${account}`, account, login: 'sam', expiresAt: past });
  await startSession(account, 'sam');
  await openConversation(account, makeVisitor('grace', 3_600), []);
  await openConversation(account, makeVisitor('ada', -10), []);
  const counts = () => Promise.all([usedToken, agentSession, visitorSession].map((table) => db.$count(table, eq(table.account, account))));
  assert.deepEqual(await counts(), [1, 1, 2]);
  await removeExpired(visitorSession);
  assert.deepEqual(await counts(), [1, 1, 2], 'a table is looked at once a minute at most');
  await removeExpired(visitorSession, 0, Date.now() + 61_000);
  assert.deepEqual(await counts(), [1, 1, 1]);
});
