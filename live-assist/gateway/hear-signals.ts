// What other parts and processes tell, and whom it concerns here.
import { onSignal } from '@/lib/signals';
import { log } from '@/lib/log';
import type { Entry } from '../contract/transcript';
import { chattingAt, listSummaries } from '../conversations/summaries';
import { recheck } from './recheck';
import type { Room } from './room';
import type { World } from './world';
import { newestSurveys } from './workspace';

/** Returns the call that ends it. */
export function hearSignals(world: World): () => void {
  const quietly = (work: Promise<unknown>) => void work.catch((err: unknown) => log.error({ err }, 'signal not followed'));
  const stops = [
    onSignal('entry', ({ account, conversation, number }, entry) => world.entryStored(account, conversation, number, entry as Entry | undefined)),
    onSignal('conversation', ({ account, conversation }) => world.conversationChanged(account, conversation)),
    onSignal('visitorSession', ({ conversation, session }) => world.hubs.get(conversation)?.closeSession(session)),
    onSignal('visitor', ({ account, conversation }) => visitorChanged(world.rooms.get(account), conversation)),
    onSignal('typing', ({ conversation, sender, typing }) => world.hubs.get(conversation)?.typing(sender, typing)),
    onSignal('account', ({ account }) => quietly(world.checkAccount(account))),
    onSignal('agents', ({ account }) => quietly(agentsChanged(world, account))),
    onSignal('survey', ({ account }) => quietly(surveyStored(world, account))),
    onSignal('missed', () => quietly(recheck(world).then(() => tellAll(world)))),
  ];
  return () => stops.forEach((stop) => stop());
}

async function agentsChanged(world: World, account: string): Promise<void> {
  const room = world.rooms.get(account);
  if (!room) return;
  for (const agent of room.agents) await agent.checkAgent();
  await world.presence.agentsHere(room);
  // Visitors and the queue are told whether the agent of each running conversation is there.
  for (const conversation of await chattingAt(account)) world.conversationChanged(account, conversation);
}

/** Conversations and surveys that came unheard stand in no hub here; and of those that do, more may have changed than {@link recheck} compares. */
async function tellAll(world: World): Promise<void> {
  for (const { account, conversation } of world.hubs.values()) world.conversationChanged(account, conversation);
  for (const room of [...world.rooms.values()]) {
    if (!room.agents.size) continue;
    for (const { id } of await listSummaries(room.account)) {
      world.conversationChanged(room.account, id);
      visitorChanged(room, id);
    }
    await surveyStored(world, room.account);
  }
}

/** A workspace reads again what it had read of them. */
const visitorChanged = (room: Room | undefined, conversation: string) => room?.sendToAgents(JSON.stringify({ type: 'visitor', conversation }));

async function surveyStored(world: World, account: string): Promise<void> {
  const room = world.rooms.get(account);
  if (!room?.agents.size) return;
  // More than the one: its row may have been written before another's, and seen after it. A workspace knows which it has.
  const surveys = await newestSurveys(account, 10);
  for (const survey of surveys.reverse()) room.sendToAgents(JSON.stringify({ type: 'survey', survey }));
}
