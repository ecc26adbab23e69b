// Who is there, told to the rows: a sign of life while a socket is open, null a moment after the last one closed.
// A process that is killed says nothing more, and its signs of life grow old.
import { log } from '@/lib/log';
import { signal } from '@/lib/signals';
import { agentGone, agentsSeen, sweepAccounts, visitorsGone, visitorsSeen } from '../agents/signs-of-life';
import type { AgentClient } from './agent-client';
import type { Hub } from './hub';
import type { Room } from './room';
import type { World } from './world';

/** A reload of the page, or a walk to the next one, is no absence. */
const GRACE_MS = 5_000;

export class Presence {
  /** Conversations and agents whose last socket closed, and when that counts. */
  private readonly leavingVisitors = new Map<string, { account: string; at: number }>();
  private readonly leavingAgents = new Map<string, { account: string; login: string; at: number }>();

  constructor(private readonly world: World) {}

  async visitorCame({ account, conversation }: Hub): Promise<void> {
    this.leavingVisitors.delete(conversation);
    const came = await visitorsSeen([conversation]);
    if (came.length) signal('conversation', { account, conversation });
  }

  visitorLeft({ account, conversation }: Hub): void {
    this.leavingVisitors.set(conversation, { account, at: Date.now() + GRACE_MS });
  }

  async agentCame({ room: { account }, agent: { login } }: AgentClient): Promise<void> {
    this.leavingAgents.delete(`${account} ${login}`);
    if (await agentsSeen(account, [login])) signal('agents', { account });
  }

  /** A sign of life of everybody whose workspace is open here; told where it was missing: another process may have seen their last one there close. */
  async agentsHere({ account, agents }: Room): Promise<void> {
    const logins = new Set([...agents].filter(({ open }) => open).map(({ agent }) => agent.login));
    if (logins.size && (await agentsSeen(account, [...logins]))) signal('agents', { account });
  }

  agentLeft({ room: { account, agents }, agent: { login } }: AgentClient): void {
    if ([...agents].some(({ agent }) => agent.login === login)) return;
    this.leavingAgents.set(`${account} ${login}`, { account, login, at: Date.now() + GRACE_MS });
  }

  /** Every second: whose moment of grace is over is gone. */
  tick(now: number): void {
    for (const [conversation, { account, at }] of this.leavingVisitors) {
      if (at > now) continue;
      this.leavingVisitors.delete(conversation);
      void quietly(visitorsGone([conversation]).then(() => signal('conversation', { account, conversation })));
    }
    for (const [key, { account, login, at }] of this.leavingAgents) {
      if (at > now) continue;
      this.leavingAgents.delete(key);
      void quietly(agentGone(account, login).then(() => signal('agents', { account })));
    }
  }

  /** Every beat: a sign of life of everybody here, and those whose process died are gone. */
  async beat(): Promise<void> {
    const here = [...this.world.hubs.values()].filter(({ visitors }) => visitors.size).map(({ conversation }) => conversation);
    await visitorsSeen(here);
    for (const room of this.world.rooms.values()) await this.agentsHere(room);
    const { conversations, accounts } = await sweepAccounts([...this.world.rooms.keys()]);
    for (const one of conversations) signal('conversation', one);
    for (const account of accounts) signal('agents', { account });
  }
}

const quietly = (work: Promise<unknown>) => work.catch((err: unknown) => log.error({ err }, 'presence not written'));
