// A conversation with open sockets in this process: who gets its entries, and who is typing.
import { CLOSE } from '../contract/socket';
import type { ConversationSummary, Entry } from '../contract/transcript';
import type { Client } from './client';
import type { Subscription } from './subscription';

export class Hub {
  readonly visitors = new Set<Subscription>();
  readonly agents = new Set<Subscription>();
  /** As last read from the row. */
  summary: ConversationSummary | undefined;

  constructor(
    readonly account: string,
    readonly conversation: string,
  ) {}

  get empty(): boolean {
    return !this.visitors.size && !this.agents.size;
  }

  *subscriptions(): Iterable<Subscription> {
    yield* this.visitors;
    yield* this.agents;
  }

  offer(number: number, entry?: Entry): void {
    const told = entry && { entry, frame: JSON.stringify({ type: 'entry', conversation: this.conversation, entry }) };
    for (const subscription of this.subscriptions()) subscription.offer(number, told);
  }

  typing(sender: 'visitor' | 'agent', typing: boolean): void {
    const frame = JSON.stringify({ type: 'typing', conversation: this.conversation, sender, typing });
    for (const { client } of sender === 'visitor' ? this.agents : this.visitors) client.sendText(frame);
  }

  /** The session was taken back: its window is out. */
  closeSession(session: string): void {
    for (const { client } of this.visitors) if (client.session === session) client.close(CLOSE.notVerified);
  }

  watchedBy(client: Client): boolean {
    for (const subscription of this.agents) if (subscription.client === client) return true;
    return false;
  }
}
