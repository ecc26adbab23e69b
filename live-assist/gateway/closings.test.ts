import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { eq } from 'drizzle-orm';
import { database } from '@/lib/database';
import { keepCookie } from '../agents/cookie';
import { endSession, startSession } from '../agents/session';
import { SOCKET_LIMITS } from '../contract/socket';
import { deleteAccount, updateConnector } from '../control';
import { entry, visitorSession } from '../schema';
import { makeTestAccount } from '../testing/account';
import { gatewayOfTests } from '../testing/gateway-of-tests';
import { openChat, startChat } from '../testing/test-chat';
import { joinVisitor, socketUrl, TestSocket } from '../testing/test-gateway';

const gateway = await gatewayOfTests();

describe('a socket is closed', () => {
  const bearer = async (account: string) => (await openChat(account)).token;

  test('4401 for a bearer that is none', async () => {
    assert.equal(await (await joinVisitor(gateway.origin, await makeTestAccount(), 'wrong')).closed, 4401);
  });

  test("4401 for another account's bearer", async () => {
    const [mine, other] = [await makeTestAccount(), await makeTestAccount()];
    assert.equal(await (await joinVisitor(gateway.origin, other, await bearer(mine))).closed, 4401);
  });

  test('4401 for an expired bearer', async () => {
    const account = await makeTestAccount();
    const { token, conversation } = await openChat(account);
    await (await database()).update(visitorSession).set({ expiresAt: new Date() }).where(eq(visitorSession.conversation, conversation));
    assert.equal(await (await joinVisitor(gateway.origin, account, token)).closed, 4401);
  });

  test('4401 when the token expires, and nothing is taken after it', async () => {
    const account = await makeTestAccount();
    const { token, conversation } = await openChat(account, 'ada', 1.5);
    const visitor = await joinVisitor(gateway.origin, account, token);
    await visitor.heard('joined');
    let sent = 0;
    const writing = setInterval(() => visitor.send({ type: 'send', id: `m${++sent}`, text: 'x' }), 20);
    assert.equal(await visitor.closed, 4401);
    clearInterval(writing);
    const db = await database();
    const [session] = await db.select({ expiresAt: visitorSession.expiresAt }).from(visitorSession).where(eq(visitorSession.conversation, conversation));
    const stored = await db.select({ at: entry.at }).from(entry).where(eq(entry.conversation, conversation));
    // How many, a busy machine decides.
    assert.ok(stored.length > 0, `${stored.length} of ${sent} stored`);
    // What was under way at the end is stored a moment later.
    assert.deepEqual(stored.filter(({ at }) => at.getTime() > session!.expiresAt.getTime() + 250), []);
  });

  test('4400 for text that is not JSON', async () => {
    const { visitor } = await startChat(gateway.origin);
    visitor.socket.send('{');
    assert.equal(await visitor.closed, 4400);
  });

  test('4400 for a binary frame', async () => {
    const { sam } = await startChat(gateway.origin);
    sam.socket.send(Buffer.from('{"type":"end"}'));
    assert.equal(await sam.closed, 4400);
  });

  test('1009 for a frame that nobody would read to its end', async () => {
    const { visitor } = await startChat(gateway.origin);
    visitor.socket.send(JSON.stringify({ type: 'send', id: 'm', text: 'x'.repeat(4 * SOCKET_LIMITS.frameBytes) }));
    assert.equal(await visitor.closed, 1009);
  });

  test('4429 for too many frames, after saying so', async () => {
    const { visitor } = await startChat(gateway.origin);
    for (let n = 0; n < 260; n++) visitor.send({ type: 'typing', typing: true });
    assert.equal(await visitor.closed, 4429);
    assert.equal((await visitor.heard('refused')).code, 'too_many_frames');
  });

  test('4429 after what was taken in is stored: who sends much gets ahead by coming back', async () => {
    const { visitor } = await startChat(gateway.origin);
    for (let n = 0; n < 260; n++) visitor.send({ type: 'send', id: `m${n}`, text: 'x' });
    assert.equal(await visitor.closed, 4429);
    assert.ok(visitor.frames.filter(({ type }) => type === 'stored').length >= 190);
  });

  test('4408 for a visitor who does not join in time', async () => {
    const socket = await TestSocket.open(socketUrl(gateway.origin, await makeTestAccount(), 'visitor'));
    assert.equal(await socket.closed, 4408);
  });

  test('4404 when its account is deleted; not when only a setting changes', async () => {
    const { account, sam, visitor } = await startChat(gateway.origin);
    await updateConnector(account, { jsMethodName: 'another.method' });
    visitor.send({ type: 'send', id: 'm', text: 'still here' });
    await visitor.heard('stored');
    await deleteAccount(account);
    assert.deepEqual([await visitor.closed, await sam.closed], [4404, 4404]);
  });

  test('4401 at once when the agent signs out elsewhere', { timeout: 5_000 }, async () => {
    const account = await makeTestAccount();
    const cookie = keepCookie(account, await startSession(account, 'sam')).split(';', 1)[0]!;
    const sam = await TestSocket.open(socketUrl(gateway.origin, account, 'agent'), { cookie });
    await sam.heard('workspace');
    await endSession(cookie, account);
    assert.equal(await sam.closed, 4401);
  });
});
