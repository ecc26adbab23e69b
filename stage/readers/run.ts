// One customer through three flows, for real: in throw-away brands of the same pack, over HTTP and sockets, as a browser would. The brand on the
// stage is not used: its open chats, its sign-ins and its flow stay as they are, and every run begins with the same nothing.
import { HttpError } from '@/lib/http-error';
import { eventsOf } from '@/lib/wire/ring';
import type { FlowName } from '../brands/flow';
import type { BrandPack } from '../brands/pack';
import { withThrowAwayBrand } from '../brands/throw-away';
import { VisitingAgent } from '../visit/agent';
import { endChat, joinChat, openChat, talkBothWays } from '../visit/chat';
import { Consumer } from '../visit/consumer';
import { problemOf } from '../visit/problem';
import type { Recording } from './table';

const FLOWS: readonly FlowName[] = ['code', 'implicit', 'implicit-encrypted'];

/** Throws 409 `chat_failed` where a chat did not come about, `wire_incomplete` where it was recorded elsewhere. */
export async function recordFlows(pack: BrandPack, login: string, gone: AbortSignal): Promise<Recording[]> {
  const recordings: Recording[] = [];
  for (const flow of FLOWS) recordings.push({ flow, recorded: await withThrowAwayBrand({ ...pack, flow }, (slug) => chatAt(slug, { pack, login, flow, gone })) });
  return recordings;
}

interface Chat {
  pack: BrandPack;
  login: string;
  flow: FlowName;
  gone: AbortSignal;
}

async function chatAt(brand: string, chat: Chat): Promise<Recording['recorded']> {
  await visit(brand, chat).catch((error: unknown) => {
    const { code, message, change } = problemOf(error);
    throw new HttpError(409, 'chat_failed', `No chat came about in ${chat.flow} flow: ${message}`, [`reason: ${code}`, `what to do: ${change}`]);
  });
  const recorded = eventsOf(brand);
  // Several processes on one database: each records what passes through it.
  if (!recorded.some(({ event }) => event.kind === 'chat_accepted')) throw new HttpError(409, 'wire_incomplete', 'The chat was recorded by another process of this installation. Try again, or look at it there.');
  return recorded;
}

async function visit(brand: string, { pack, login, flow, gone }: Chat): Promise<void> {
  const consumer = new Consumer(brand, gone);
  const agent = await VisitingAgent.seat(brand, pack.liveAssist.agents[0]!.login, gone);
  try {
    await consumer.signIn(login);
    const { conversation, token } = await openChat(consumer, agent, flow === 'code' ? 'code' : 'id_token');
    const visitor = await joinChat(brand, token, gone);
    await talkBothWays(conversation, visitor, agent.socket);
    await endChat(visitor);
  } finally {
    agent.socket.end();
  }
}
