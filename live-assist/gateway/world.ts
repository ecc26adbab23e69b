// Everything that is open in this process: rooms (accounts), hubs (conversations), and who is subscribed to what.
import type { ConversationSummary, Entry } from '../contract/transcript';
import { readSummaries, statusOf, summaryOf, type SummaryOfAccount } from '../conversations/summaries';
import type { Client } from './client';
import { DirtySet } from './dirty-set';
import { Hub } from './hub';
import { Presence } from './presence';
import { accountMadeAt, Room } from './room';
import type { Subscription } from './subscription';
import { CLOSE } from '../contract/socket';
import { sawQueued } from '../wire/conversation';

/** Milliseconds in which changes of one conversation are gathered into one announcement. */
const GATHER_MS = 20;

export class World {
  readonly rooms = new Map<string, Room>();
  readonly hubs = new Map<string, Hub>();
  readonly presence = new Presence(this);
  /** Conversations whose state is to be told to everybody concerned. */
  private readonly changed = new DirtySet(GATHER_MS, (ids) => this.announce(ids));

  *clients(): Iterable<Client> {
    for (const room of this.rooms.values()) yield* room.clients;
  }

  /** The account's room, opened where there is none; undefined for an unknown account. */
  async roomOf(account: string): Promise<Room | undefined> {
    if (this.rooms.has(account)) return this.rooms.get(account);
    const madeAt = await accountMadeAt(account);
    if (madeAt === undefined) return undefined;
    const room = this.rooms.get(account) ?? new Room(account, madeAt);
    this.rooms.set(account, room);
    return room;
  }

  enter(client: Client): void {
    const { room } = client;
    const current = this.rooms.get(room.account) ?? room;
    this.rooms.set(room.account, current);
    room.clients.add(client);
    // The account was made anew while the socket opened.
    if (current !== room) client.close(CLOSE.gone);
  }

  leave(client: Client): void {
    const { room } = client;
    room.clients.delete(client);
    if (!room.clients.size && this.rooms.get(room.account) === room) this.rooms.delete(room.account);
    client.left();
  }

  /** From now on the subscription hears of every entry; what there was before, the caller reads after this. */
  add(side: 'visitors' | 'agents', subscription: Subscription): Hub {
    const { conversation, client } = subscription;
    const hub = this.hubs.get(conversation) ?? new Hub(client.room.account, conversation);
    this.hubs.set(conversation, hub);
    hub[side].add(subscription);
    return hub;
  }

  drop(subscription: Subscription): void {
    const hub = this.hubs.get(subscription.conversation);
    if (!hub) return;
    hub.agents.delete(subscription);
    if (hub.visitors.delete(subscription) && !hub.visitors.size) this.presence.visitorLeft(hub);
    if (hub.empty) this.hubs.delete(subscription.conversation);
  }

  /** An entry was stored, here (then with its content) or elsewhere. */
  entryStored(account: string, conversation: string, number: number, entry?: Entry): void {
    const hub = this.hubs.get(conversation);
    hub?.offer(number, entry);
    // Agents who do not watch it still see in their list that something came.
    const agents = this.rooms.get(account)?.agents;
    if (agents?.size && [...agents].some((agent) => !hub?.watchedBy(agent))) this.changed.add(conversation);
  }

  conversationChanged(account: string, conversation: string): void {
    if (this.hubs.has(conversation) || this.rooms.get(account)?.agents.size) this.changed.add(conversation);
  }

  private async announce(ids: string[]): Promise<void> {
    const found = await readSummaries(ids);
    for (const summary of found) this.tell(summary);
    const foundIds = new Set(found.map(({ id }) => id));
    for (const id of ids) if (!foundIds.has(id)) this.closeHub(id);
  }

  private tell(summary: SummaryOfAccount): void {
    const plain = summaryOf(summary);
    const hub = this.hubs.get(summary.id);
    if (hub) this.tellHub(hub, plain);
    const room = this.rooms.get(summary.account);
    if (room?.agents.size && plain.state === 'waiting') sawQueued({ account: summary.account, conversation: plain.id }, plain.visitorName);
    room?.sendToAgents(JSON.stringify({ type: 'conversation', conversation: plain }));
  }

  private tellHub(hub: Hub, summary: ConversationSummary): void {
    hub.summary = summary;
    const status = JSON.stringify({ type: 'status', status: statusOf(summary) });
    for (const { client, begun } of hub.visitors) {
      if (begun) client.sendText(status);
      else this.changed.add(summary.id); // it is reading what it joins, perhaps from before this change
    }
    // Another process saw its last window of this visitor close, but there is one here.
    if (hub.visitors.size && !summary.visitorPresent) void this.presence.visitorCame(hub);
  }

  /** The conversation is gone from the database. */
  private closeHub(id: string): void {
    for (const { client } of this.hubs.get(id)?.visitors ?? []) client.close(CLOSE.gone);
  }

  /** Closes the account's sockets where it was deleted, or deleted and made anew. */
  async checkAccount(account: string): Promise<void> {
    const room = this.rooms.get(account);
    if (!room || (await accountMadeAt(account)) === room.madeAt) return;
    if (this.rooms.get(account) === room) this.rooms.delete(account);
    for (const client of room.clients) client.close(CLOSE.gone);
  }
}
