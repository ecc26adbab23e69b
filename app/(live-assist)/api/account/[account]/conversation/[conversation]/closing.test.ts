import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, test } from 'node:test';
import { eq, sql } from 'drizzle-orm';
import { closeDatabase, database } from '@/lib/database';
import { acceptConversation, endByAgent } from '@/live-assist/conversations/marks';
import { conversation as conversations, visitorSession } from '@/live-assist/schema';
import { makeAccount } from '@/live-assist/testing/account';
import { agentCookie } from '@/live-assist/testing/agent';
import { seeAgent } from '@/live-assist/testing/people';
import { openChat } from '@/live-assist/testing/test-chat';
import { POST } from './rating/route';
import { PUT } from './wrap-up/route';

after(closeDatabase);

type Answer = { error?: { code: string }; rating?: number; wrapUp?: string };
interface Chat {
  account: string;
  conversation: string;
  token: string;
}

async function chatOf(ended: boolean): Promise<Chat> {
  const { account } = await makeAccount();
  await seeAgent(account);
  const chat = { account, ...(await openChat(account)) };
  await acceptConversation(chat, 'sam');
  if (ended) await endByAgent(chat, 'sam');
  return chat;
}

async function ask(handler: typeof POST, { account, conversation }: Omit<Chat, 'token'>, headers: Record<string, string>, body: unknown) {
  const request = new Request('http://127.0.0.1/', { method: 'POST', headers, body: JSON.stringify(body) });
  const answer = await handler(request, { params: Promise.resolve({ account, conversation }) });
  const { error, ...rest } = (await answer.json()) as Answer;
  return { status: answer.status, code: error?.code, ...rest };
}

const rate = (chat: Chat, body: unknown, bearer = chat.token) => ask(POST, chat, { authorization: `Bearer ${bearer}` }, body);
const note = async (chat: Chat, text: unknown, cookie?: string) => ask(PUT, chat, { cookie: cookie ?? (await agentCookie(chat.account)) }, { text });

async function rowOf({ conversation }: Chat) {
  const db = await database();
  const [row] = await db.select().from(conversations).where(eq(conversations.id, conversation));
  return row!;
}

test('A consumer rates a chat that is over, once', async () => {
  const chat = await chatOf(true);
  const answers = await Promise.all([5, 1, 3].map((rating) => rate(chat, { rating, comment: '  Quick and kind.  ' })));
  assert.deepEqual(answers.map(({ status }) => status).sort(), [201, 409, 409]);
  assert.equal(answers.find(({ status }) => status === 409)!.code, 'already_rated');
  const { rating, ratingComment } = await rowOf(chat);
  assert.deepEqual([rating, ratingComment], [answers.find(({ status }) => status === 201)!.rating, 'Quick and kind.']);
});

test('A chat that goes on is not rated', async () => assert.equal((await rate(await chatOf(false), { rating: 5, comment: '' })).code, 'not_ended'));

test('A bearer that ran out a moment ago is good for a rating, one of an hour ago is not', async () => {
  const chat = await chatOf(true);
  const db = await database();
  const runOut = (minutes: number) => db.update(visitorSession).set({ expiresAt: sql`now() - make_interval(mins => ${minutes})` }).where(eq(visitorSession.conversation, chat.conversation));
  await runOut(60);
  assert.deepEqual(await rate(chat, { rating: 4, comment: '' }), { status: 401, code: 'not_verified' });
  await runOut(5);
  assert.equal((await rate(chat, { rating: 4, comment: '' })).status, 201);
});

test('A rating is the conversation’s own visitor’s', async () => {
  const [mine, other] = [await chatOf(true), await chatOf(true)];
  assert.equal((await rate(mine, { rating: 5, comment: '' }, other.token)).status, 401);
  assert.equal((await rate({ ...mine, account: other.account }, { rating: 5, comment: '' })).status, 401);
  assert.equal((await rate({ ...mine, conversation: randomUUID() }, { rating: 5, comment: '' })).code, 'conversation_unknown');
  assert.equal((await rate({ ...mine, conversation: "' or 1=1" }, { rating: 5, comment: '' })).code, 'conversation_unknown');
  for (const authorization of ['', 'Bearer ', 'Bearer a b', 'Basic eDp5']) assert.equal((await ask(POST, mine, { authorization }, { rating: 5, comment: '' })).code, 'bearer_missing');
  assert.equal((await rate(mine, { rating: 5, comment: '' }, 'x')).code, 'not_verified');
});

for (const body of [{}, { rating: 0, comment: '' }, { rating: 6, comment: '' }, { rating: 4.5, comment: '' }, { rating: '5', comment: '' }, { rating: 5 }, { rating: 5, comment: 'x'.repeat(1_001) }, { rating: 5, comment: '', agent: 'sam' }])
  test(`The rating ${JSON.stringify(body).slice(0, 60)} is refused`, async () => assert.equal((await rate(await chatOf(true), body)).code, 'invalid_body'));

test('The agent keeps a note on a chat that is over, changes it, and takes it away', async () => {
  const chat = await chatOf(true);
  for (const text of ['Transfer was late. \u0000 Explained.', 'Called back.', '']) assert.equal((await note(chat, text)).status, 200);
  assert.equal((await note(chat, ' Line one\nLine two ')).wrapUp, 'Line one\nLine two');
  assert.equal((await rowOf(chat)).wrapUp, 'Line one\nLine two');
});

test('A note is the agent’s who had the chat, when it is over', async () => {
  const chat = await chatOf(true);
  assert.equal((await note(chat, 'x', '')).code, 'not_signed_in');
  assert.equal((await note(chat, 'x'.repeat(4_001))).code, 'invalid_body');
  assert.equal((await note(await chatOf(false), 'x')).code, 'not_ended');
  assert.equal((await note({ ...chat, conversation: randomUUID() }, 'x')).code, 'conversation_unknown');
  assert.equal((await note({ ...chat, conversation: 'none' }, 'x')).code, 'conversation_unknown');
  const db = await database();
  await db.update(conversations).set({ agent: 'another' }).where(eq(conversations.id, chat.conversation));
  assert.equal((await note(chat, 'x')).code, 'not_accepted');
});
