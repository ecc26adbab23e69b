import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import WebSocket from 'ws';
import { eq } from 'drizzle-orm';
import { closeDatabase, database } from '@/lib/database';
import { endSession, startSession } from '../agents/session';
import { keepCookie } from '../agents/cookie';
import { deleteAccount, updateJsMethod } from '../control';
import { visitorSession } from '../schema';
import { freshDataFolder, makeTestAccount } from '../testing/test-account';
import { openChat, startAcceptedChat, startChat } from '../testing/test-chat';
import { joinVisitor, openAgent, refusedUpgrade, startTestGateway, TestSocket, type TestGateway } from '../testing/test-gateway';

process.env.DATA_DIR = freshDataFolder();
let gateway: TestGateway;
before(async () => (gateway = await startTestGateway()));
after(async () => {
  await gateway.close();
  await closeDatabase();
});

const socketsOf = (account: string) => `${gateway.origin.replace('http', 'ws')}/ws/account/${account}`;

describe('a socket is refused', () => {
  const cases: { name: string; path: string; headers?: (origin: string) => Record<string, string>; status: number; code: string }[] = [
    { name: 'at an address that is none', path: '/visitors', status: 404, code: 'socket_unknown' },
    { name: 'at an address with a query', path: '/visitor?token=x', status: 404, code: 'socket_unknown' },
    { name: 'on another host', path: '/visitor', headers: (origin) => ({ origin, host: 'localhost:3000' }), status: 404, code: 'socket_unknown' },
    { name: 'without an origin', path: '/visitor', headers: () => ({}), status: 403, code: 'origin_refused' },
    { name: "to the brand's page", path: '/visitor', headers: () => ({ origin: 'http://localhost:3000' }), status: 403, code: 'origin_refused' },
    { name: 'to a sandboxed page', path: '/visitor', headers: () => ({ origin: 'null' }), status: 403, code: 'origin_refused' },
    { name: 'to an origin that begins alike', path: '/visitor', headers: (origin) => ({ origin: `${origin}.example` }), status: 403, code: 'origin_refused' },
    { name: 'to an agent who is not signed in', path: '/agent', status: 401, code: 'not_signed_in' },
    { name: 'to an agent with a made-up cookie', path: '/agent', headers: (origin) => ({ origin, cookie: 'live-assist-agent=x' }), status: 401, code: 'not_signed_in' },
  ];
  for (const { name, path, headers, status, code } of cases)
    test(name, async () => {
      const account = await makeTestAccount();
      const given = headers?.(gateway.origin) ?? { origin: gateway.origin };
      assert.deepEqual(await refusedUpgrade(`${socketsOf(account)}${path}`, given), { status, code });
    });

  test('for an account that is none', async () => {
    assert.deepEqual(await refusedUpgrade(`${socketsOf('nobody')}/visitor`, { origin: gateway.origin }), { status: 404, code: 'account_unknown' });
  });

  test("to another account's agent", async () => {
    const [mine, other] = [await makeTestAccount(), await makeTestAccount()];
    const session = await startSession(mine, 'sam');
    const headers = { origin: gateway.origin, cookie: keepCookie(other, session) };
    assert.deepEqual(await refusedUpgrade(`${socketsOf(other)}/agent`, headers), { status: 401, code: 'not_signed_in' });
  });
});

describe('a frame is refused, and the socket stays open', () => {
  const nobody = randomUUID();
  const cases: { name: string; side: 'visitor' | 'agent'; frame: unknown; code: string; id?: string }[] = [
    { name: 'that is no object', side: 'visitor', frame: 'hello', code: 'frame_unknown' },
    { name: 'of an unknown type', side: 'visitor', frame: { type: 'accept' }, code: 'frame_unknown' },
    { name: 'of no type', side: 'agent', frame: {}, code: 'frame_unknown' },
    { name: 'that joins again', side: 'visitor', frame: { type: 'join', token: 'x', after: 0 }, code: 'already_joined' },
    { name: 'with an empty text', side: 'visitor', frame: { type: 'send', id: 'm', text: ' \n' }, code: 'text_empty', id: 'm' },
    { name: 'with a text that is too long', side: 'visitor', frame: { type: 'send', id: 'm', text: 'x'.repeat(4001) }, code: 'text_too_long', id: 'm' },
    { name: 'with a text that cannot be kept', side: 'visitor', frame: { type: 'send', id: 'm', text: 'a\0b' }, code: 'text_invalid', id: 'm' },
    { name: 'with a text that is none', side: 'visitor', frame: { type: 'send', id: 'm', text: 7 }, code: 'frame_invalid', id: 'm' },
    { name: 'without an id', side: 'visitor', frame: { type: 'send', text: 'x' }, code: 'frame_invalid' },
    { name: "with an id like the service's own", side: 'visitor', frame: { type: 'send', id: 'live-assist:ended', text: 'x' }, code: 'frame_invalid' },
    { name: 'with a negative number', side: 'agent', frame: { type: 'watch', conversation: nobody, after: -1 }, code: 'frame_invalid' },
    { name: 'with an id that is none', side: 'agent', frame: { type: 'accept', conversation: "' or 1=1" }, code: 'frame_invalid' },
    ...(['accept', 'watch', 'send', 'typing', 'end'] as const).map((type) => ({
      name: `that would ${type} in a conversation that there is not`,
      side: 'agent' as const,
      frame: { type, conversation: nobody, after: 0, id: 'm', text: 'x', typing: true },
      code: 'conversation_unknown',
    })),
  ];
  for (const { name, side, frame, code, id } of cases)
    test(name, async () => {
      const { visitor, sam } = await startChat(gateway.origin);
      const socket = side === 'visitor' ? visitor : sam;
      socket.socket.send(JSON.stringify(frame));
      const refused = await socket.heard('refused');
      assert.equal(refused.code, code);
      if (id) assert.equal(refused.id, id);
      assert.equal(socket.socket.readyState, WebSocket.OPEN);
    });

  test('of a visitor who has not joined', async () => {
    const socket = await TestSocket.open(`${socketsOf(await makeTestAccount())}/visitor`);
    socket.send({ type: 'send', id: 'm', text: 'x' });
    assert.equal((await socket.heard('refused')).code, 'join_expected');
  });

  test('of an agent who did not accept the conversation', async () => {
    const { account, conversation, sam } = await startChat(gateway.origin);
    sam.send({ type: 'send', conversation, id: 'early', text: 'x' });
    assert.equal((await sam.heard('refused', ({ id }) => id === 'early')).code, 'not_accepted');
    const ines = await openAgent(gateway.origin, account, 'ines');
    ines.send({ type: 'accept', conversation });
    await sam.heard('conversation', (frame) => frame.conversation.agent === 'ines');
    sam.send({ type: 'send', conversation, id: 'late', text: 'x' });
    assert.equal((await sam.heard('refused', ({ id }) => id === 'late')).code, 'not_accepted');
    sam.send({ type: 'end', conversation });
    assert.equal((await sam.heard('refused', (frame) => frame.id === undefined)).code, 'not_accepted');
  });

  test('after the end, but an earlier message is still acknowledged', async () => {
    const { conversation, sam, visitor } = await startAcceptedChat(gateway.origin);
    visitor.send({ type: 'send', id: 'v1', text: 'in time' });
    sam.send({ type: 'end', conversation });
    await visitor.heard('status', ({ status }) => status.state === 'ended');
    visitor.send({ type: 'send', id: 'v2', text: 'too late' });
    assert.deepEqual((({ code, id }) => [code, id])(await visitor.heard('refused')), ['conversation_ended', 'v2']);
    sam.send({ type: 'send', conversation, id: 'a2', text: 'too late' });
    assert.equal((await sam.heard('refused')).code, 'conversation_ended');
    visitor.frames.length = 0;
    visitor.send({ type: 'send', id: 'v1', text: 'in time' });
    visitor.send({ type: 'end' });
    assert.equal((await visitor.heard('stored')).id, 'v1');
  });
});

test("an agent never gets into another account's conversation", async () => {
  const { conversation } = await startAcceptedChat(gateway.origin);
  const stranger = await openAgent(gateway.origin, await makeTestAccount());
  assert.deepEqual((await stranger.heard('workspace')).conversations, []);
  stranger.send({ type: 'watch', conversation, after: 0 });
  stranger.send({ type: 'accept', conversation });
  stranger.send({ type: 'send', conversation, id: 'm', text: 'x' });
  stranger.send({ type: 'typing', conversation, typing: true });
  stranger.send({ type: 'end', conversation });
  stranger.send({ type: 'availability', available: false });
  await stranger.heard('agent', ({ agent }) => !agent.available);
  const heard = stranger.frames.flatMap((frame) => (frame.type === 'refused' ? [frame.code] : [frame.type])).filter((type) => !['workspace', 'agent', 'beat'].includes(type));
  assert.deepEqual(heard, Array(5).fill('conversation_unknown'));
});

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
    const { token } = await openChat(account, 'ada', 1.5);
    const visitor = await joinVisitor(gateway.origin, account, token);
    await visitor.heard('joined');
    assert.equal(await visitor.closed, 4401);
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

  test('1009 for a frame above 16 KiB', async () => {
    const { visitor } = await startChat(gateway.origin);
    visitor.socket.send(JSON.stringify({ type: 'send', id: 'm', text: 'x'.repeat(17_000) }));
    assert.equal(await visitor.closed, 1009);
  });

  test('4429 for too many frames, after saying so', async () => {
    const { visitor } = await startChat(gateway.origin);
    for (let n = 0; n < 260; n++) visitor.send({ type: 'typing', typing: true });
    assert.equal(await visitor.closed, 4429);
    assert.equal((await visitor.heard('refused')).code, 'too_many_frames');
  });

  test('4408 for a visitor who does not join in time', async () => {
    const socket = await TestSocket.open(`${socketsOf(await makeTestAccount())}/visitor`);
    assert.equal(await socket.closed, 4408);
  });

  test('4404 when its account is deleted; not when only a setting changes', async () => {
    const { account, sam, visitor } = await startChat(gateway.origin);
    await updateJsMethod(account, 'another.method');
    visitor.send({ type: 'send', id: 'm', text: 'still here' });
    await visitor.heard('stored');
    await deleteAccount(account);
    assert.deepEqual([await visitor.closed, await sam.closed], [4404, 4404]);
  });

  test('4401 when the agent signs out elsewhere', async () => {
    const account = await makeTestAccount();
    const cookie = keepCookie(account, await startSession(account, 'sam')).split(';', 1)[0]!;
    const sam = await TestSocket.open(`${socketsOf(account)}/agent`, { cookie });
    await sam.heard('workspace');
    await endSession(cookie, account);
    const { signal } = await import('@/lib/signals');
    signal('agents', { account });
    assert.equal(await sam.closed, 4401);
  });
});
