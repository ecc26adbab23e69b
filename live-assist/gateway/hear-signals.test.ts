import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eq } from 'drizzle-orm';
import { database } from '@/lib/database';
import { signal } from '@/lib/signals';
import { conversation } from '../schema';
import { gatewayOfTests } from '../testing/gateway-of-tests';
import { startAcceptedChat } from '../testing/test-chat';
import type { AgentClient } from './agent-client';
import { Presence } from './presence';
import type { World } from './world';

const gateway = await gatewayOfTests();

test('what another process told while nothing could be heard is read from the rows: also the visitor, and who is there', async () => {
  const { conversation: id, sam, visitor } = await startAcceptedChat(gateway.origin);
  const db = await database();
  await db.update(conversation).set({ pageAttributes: [{ type: 'cart' }], agentRead: 1 }).where(eq(conversation.id, id));
  signal('missed', {});
  await sam.heard('visitor', (frame) => frame.conversation === id);
  const { status } = await visitor.heard('status', (frame) => frame.status.agentRead === 1);
  assert.equal(status.id, id);
});

test('an agent whose last workspace at another process closed, but who has one here, is back at once', async () => {
  const { account, visitor } = await startAcceptedChat(gateway.origin);
  const elsewhere = new Presence({} as World);
  elsewhere.agentLeft({ room: { account, agents: new Set() }, agent: { login: 'sam' } } as unknown as AgentClient);
  elsewhere.tick(Date.now() + 6_000);
  const started = visitor.frames.length;
  await visitor.heard('status', (frame) => visitor.frames.indexOf(frame) >= started && frame.status.agentPresent);
});
