// An account with open sockets in this process. A reset makes the account anew: the room belongs to one making of it.
import { eq } from 'drizzle-orm';
import { database } from '@/lib/database';
import { account } from '../schema';
import type { AgentClient } from './agent-client';
import type { Client } from './client';

export class Room {
  readonly clients = new Set<Client>();
  readonly agents = new Set<AgentClient>();

  constructor(
    readonly account: string,
    /** Milliseconds since 1970 at which the account was made. */
    readonly madeAt: number,
  ) {}

  sendToAgents(frame: string, except: (client: AgentClient) => boolean = () => false): void {
    for (const agent of this.agents) if (!except(agent)) agent.announce(frame);
  }
}

/** When the account was made; undefined where there is none. */
export async function accountMadeAt(id: string): Promise<number | undefined> {
  const db = await database();
  const [row] = await db.select({ createdAt: account.createdAt }).from(account).where(eq(account.id, id));
  return row?.createdAt.getTime();
}
