import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { describe, test } from 'node:test';
import WebSocket from 'ws';
import { keepCookie } from '../agents/cookie';
import { startSession } from '../agents/session';
import { SOCKET_LIMITS } from '../contract/socket';
import { makeTestAccount } from '../testing/account';
import { gatewayOfTests } from '../testing/gateway-of-tests';
import { startAcceptedChat, startChat } from '../testing/test-chat';
import { openAgent, refusedUpgrade, socketUrl, TestSocket } from '../testing/test-gateway';

const gateway = await gatewayOfTests();

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
      assert.deepEqual(await refusedUpgrade(`${gateway.origin.replace('http', 'ws')}/ws/account/${account}${path}`, given), { status, code });
    });

  test('for an account that is none', async () => {
    assert.deepEqual(await refusedUpgrade(socketUrl(gateway.origin, 'nobody', 'visitor'), { origin: gateway.origin }), { status: 404, code: 'account_unknown' });
  });

  test("to another account's agent", async () => {
    const [mine, other] = [await makeTestAccount(), await makeTestAccount()];
    const session = await startSession(mine, 'sam');
    const headers = { origin: gateway.origin, cookie: keepCookie(other, session) };
    assert.deepEqual(await refusedUpgrade(socketUrl(gateway.origin, other, 'agent'), headers), { status: 401, code: 'not_signed_in' });
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
    { name: 'that is too large', side: 'visitor', frame: { type: 'send', id: 'm', text: 'x'.repeat(SOCKET_LIMITS.frameBytes) }, code: 'frame_too_large' },
    { name: 'with a text that cannot be kept', side: 'visitor', frame: { type: 'send', id: 'm', text: 'a\0b' }, code: 'text_invalid', id: 'm' },
    { name: 'with a text that is none', side: 'visitor', frame: { type: 'send', id: 'm', text: 7 }, code: 'frame_invalid', id: 'm' },
    { name: 'without an id', side: 'visitor', frame: { type: 'send', text: 'x' }, code: 'frame_invalid' },
    { name: "with an id like the service's own", side: 'visitor', frame: { type: 'send', id: 'live-assist:ended', text: 'x' }, code: 'frame_invalid' },
    { name: 'that tells the wire what only the service can see', side: 'visitor', frame: { type: 'saw', report: { source: 'window-0001', events: [{ kind: 'chat_accepted', sequence: 1, at: 1 }] } }, code: 'not_yours' },
    { name: 'that tells the wire of a kind that there is not', side: 'visitor', frame: { type: 'saw', report: { source: 'window-0001', events: [{ kind: 'constructor', sequence: 1, at: 1 }] } }, code: 'frame_invalid' },
    { name: 'with a negative number', side: 'agent', frame: { type: 'watch', conversation: nobody, after: -1 }, code: 'frame_invalid' },
    { name: 'with a login that nobody can have', side: 'agent', frame: { type: 'takeOver', conversation: nobody, from: 'a\0b' }, code: 'frame_invalid' },
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
    const socket = await TestSocket.open(socketUrl(gateway.origin, await makeTestAccount(), 'visitor'));
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
    await visitor.heard('stored');
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
