// What other parts and processes tell, and whom it concerns here.
import { onSignal } from '@/lib/signals';
import { log } from '@/lib/log';
import type { Entry } from '../contract/transcript';
import { chattingAt } from '../conversations/summaries';
import { recheck } from './recheck';
import type { World } from './world';
import { newestSurveys } from './workspace';

/** Returns the call that ends it. */
export function hearSignals(world: World): () => void {
  const quietly = (work: Promise<unknown>) => void work.catch((err: unknown) => log.error({ err }, 'signal not followed'));
  const stops = [
    onSignal('entry', ({ account, conversation, number }, entry) => world.entryStored(account, conversation, number, entry as Entry | undefined)),
    onSignal('conversation', ({ account, conversation }) => world.conversationChanged(account, conversation)),
    onSignal('visitorSession', ({ conversation, session }) => world.hubs.get(conversation)?.closeSession(session)),
    onSignal('visitor', ({ account, conversation }) => world.rooms.get(account)?.sendToAgents(JSON.stringify({ type: 'visitor', conversation }))),
    onSignal('typing', ({ conversation, sender, typing }) => world.hubs.get(conversation)?.typing(sender, typing)),
    onSignal('account', ({ account }) => quietly(world.checkAccount(account))),
    onSignal('agents', ({ account }) => quietly(agentsChanged(world, account))),
    onSignal('survey', ({ account }) => quietly(surveyStored(world, account))),
    onSignal('missed', () => quietly(recheck(world))),
  ];
  return () => stops.forEach((stop) => stop());
}

async function agentsChanged(world: World, account: string): Promise<void> {
  for (const agent of world.rooms.get(account)?.agents ?? []) await agent.checkAgent();
  // Visitors and the queue are told whether the agent of each running conversation is there.
  if (world.rooms.has(account)) for (const conversation of await chattingAt(account)) world.conversationChanged(account, conversation);
}

async function surveyStored(world: World, account: string): Promise<void> {
  const room = world.rooms.get(account);
  if (!room?.agents.size) return;
  const surveys = await newestSurveys(account, 10);
  for (const survey of surveys.reverse()) if (survey.at > room.surveysToldUpTo) room.sendToAgents(JSON.stringify({ type: 'survey', survey }));
  room.surveysToldUpTo = surveys.at(-1)?.at ?? room.surveysToldUpTo;
}
