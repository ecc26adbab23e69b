// How far each side has read. The other side sees it under its last message, and the same person's other windows follow.
import { sql } from 'drizzle-orm';
import { database } from '@/lib/database';
import { signal } from '@/lib/signals';
import { conversation } from '../schema';
import { sawRead } from '../wire/conversation';
import type { Place } from './marks';

/** Notes that a side has had everything up to `number` before its eyes; what only looks on, or comes late, changes nothing. `agent` is the agent's login. */
export async function markRead(place: Place, side: 'visitor' | 'agent', number: number, agent?: string): Promise<void> {
  const db = await database();
  const column = side === 'agent' ? sql`agent_read` : sql`visitor_read`;
  const isTheirs = agent === undefined ? sql`true` : sql`agent = ${agent}`;
  const { rows } = await db.execute<{ number: number }>(sql`
    update ${conversation} set ${column} = least(${number}::int, last_number)
    where id = ${place.conversation} and account = ${place.account} and ${isTheirs} and ${column} < least(${number}::int, last_number)
    returning ${column} as number`);
  const [row] = rows;
  if (!row) return;
  sawRead(place, side, row.number);
  signal('conversation', place);
}
