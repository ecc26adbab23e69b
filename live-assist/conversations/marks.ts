// What happens to a conversation beside messages: accepted, ended. Each changes the state and leaves a numbered entry, in one statement.
import { and, eq, sql, type SQL } from 'drizzle-orm';
import { database } from '@/lib/database';
import { signal } from '@/lib/signals';
import { isRecent } from '../agents/presence';
import { agent, conversation, entry } from '../schema';
import { sawMark } from '../wire/conversation';
import { ConversationRefusal } from './refusal';

/** Which conversation of which account. */
export interface Place {
  account: string;
  conversation: string;
}

/** An agent takes a waiting conversation; again by the same agent changes nothing. Throws {@link ConversationRefusal}. */
export async function acceptConversation(place: Place, login: string): Promise<void> {
  const change = sql`state = 'chatting', agent = ${login}, accepted_at = now()`;
  // Compare-and-set: of two agents who try at once, the second finds it no longer waiting.
  if (await mark(place, change, sql`state = 'waiting'`, { kind: 'accepted', sender: 'system', author: login })) return;
  const { state, agent, agentName } = await stateOf(place);
  if (agent !== login && state !== 'ended') throw new ConversationRefusal('already_accepted', `${agentName ?? 'Another agent'} has accepted this conversation.`);
  if (state === 'ended') throw new ConversationRefusal('conversation_ended');
}

/**
 * An agent goes on with the conversation of `from`, who is gone: no workspace of theirs is open. Again by the same agent changes nothing.
 * Throws {@link ConversationRefusal}: `agent_present` where `from` is there.
 */
export async function takeOverConversation(place: Place, login: string, from: string): Promise<void> {
  const isGone = sql`not exists (select from ${agent} where ${agent.account} = ${place.account} and ${agent.login} = ${from} and ${isRecent(agent.seenAt)})`;
  // Compare-and-set, as above: of two colleagues, the second finds that it is no longer `from` who has it.
  const condition = sql`state = 'chatting' and agent = ${from} and agent <> ${login} and ${isGone}`;
  if (await mark(place, sql`agent = ${login}`, condition, { kind: 'taken over', sender: 'system', author: login })) return;
  const found = await stateOf(place);
  if (found.state === 'ended') throw new ConversationRefusal('conversation_ended');
  if (found.agent === from && from !== login) throw new ConversationRefusal('agent_present', `${found.agentName ?? 'The agent'} is back, and goes on with this conversation.`);
  if (found.agent !== login) throw new ConversationRefusal('already_accepted', `${found.agentName ?? 'Another agent'} has this conversation now.`);
}

/** The visitor ends the conversation; again changes nothing. */
export async function endByVisitor(place: Place): Promise<void> {
  await mark(place, ENDED, sql`state <> 'ended'`, { kind: 'ended', sender: 'visitor', author: null });
}

/** The agent who accepted it ends it; again changes nothing. Throws {@link ConversationRefusal}. */
export async function endByAgent(place: Place, login: string): Promise<void> {
  if (await mark(place, ENDED, sql`state = 'chatting' and agent = ${login}`, { kind: 'ended', sender: 'agent', author: login })) return;
  const { state, agent } = await stateOf(place);
  if (state !== 'ended' || agent !== login) throw new ConversationRefusal('not_accepted');
}

const ENDED = sql`state = 'ended', ended_at = now()`;

interface Mark {
  kind: 'accepted' | 'taken over' | 'ended';
  sender: 'visitor' | 'agent' | 'system';
  author: string | null;
}

/** True where the condition held, and the change was made. */
async function mark(place: Place, change: SQL, condition: SQL, { kind, sender, author }: Mark): Promise<boolean> {
  const db = await database();
  // A sender's own ids have no colon: this one can never be a message's.
  const { rows } = await db.execute<{ number: number; name: string | null }>(sql`
    with changed as (
      update ${conversation} set ${change}, last_number = last_number + 1
      where id = ${place.conversation} and account = ${place.account} and ${condition} returning id, last_number
    )
    insert into ${entry} (conversation, number, kind, sender, author, client_id)
    select id, last_number, ${kind}, ${sender}, ${author}, ${`live-assist:${kind}:`} || last_number from changed
    returning number, (select name from ${agent} where ${agent.account} = ${place.account} and ${agent.login} = ${author}) as name`);
  const [row] = rows;
  if (!row) return false;
  sawMark(place, kind, author, row.name);
  signal('entry', { ...place, number: row.number });
  signal('conversation', place);
  return true;
}

async function stateOf(place: Place) {
  const db = await database();
  const isIt = and(eq(conversation.id, place.conversation), eq(conversation.account, place.account));
  const isAgent = and(eq(agent.account, conversation.account), eq(agent.login, conversation.agent));
  const [row] = await db.select({ state: conversation.state, agent: conversation.agent, agentName: agent.name }).from(conversation).leftJoin(agent, isAgent).where(isIt);
  if (!row) throw new ConversationRefusal('conversation_unknown');
  return row;
}
