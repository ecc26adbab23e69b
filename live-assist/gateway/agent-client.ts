// The Agent Workspace's socket: the account's queue, and the transcripts that the agent watches.
import type { WebSocket } from 'ws';
import { signal } from '@/lib/signals';
import { setAvailable } from '../agents/availability';
import { agentOf, type Agent } from '../agents/session';
import { CLOSE, type AgentFrame } from '../contract/socket';
import { appendMessage } from '../conversations/append';
import { acceptConversation, endByAgent, takeOverConversation } from '../conversations/marks';
import { markRead } from '../conversations/read-marks';
import { ConversationRefusal } from '../conversations/refusal';
import { readSummaries, summaryOf } from '../conversations/summaries';
import { Client } from './client';
import { agentFrame } from './frames';
import type { Room } from './room';
import { Subscription } from './subscription';
import type { World } from './world';
import { agentState, readWorkspace } from './workspace';

type Of<T extends AgentFrame['type']> = Extract<AgentFrame, { type: T }>;

export class AgentClient extends Client<AgentFrame> {
  private readonly subscriptions = new Map<string, Subscription>();
  /** What came before the workspace was sent, which is the first frame. */
  private held: string[] | undefined = [];
  private told = '';

  constructor(
    socket: WebSocket,
    room: Room,
    private readonly world: World,
    readonly agent: Agent,
    private readonly cookie: string | undefined,
  ) {
    super(socket, room, agentFrame);
  }

  /** Sends everything that the workspace begins with. */
  async begin(): Promise<void> {
    this.room.agents.add(this);
    await this.world.presence.agentCame(this);
    const workspace = await readWorkspace(this.room.account, this.agent);
    this.told = JSON.stringify(workspace.agent);
    this.send({ type: 'workspace', ...workspace });
    for (const frame of this.held ?? []) this.sendText(frame);
    this.held = undefined;
  }

  /** Sends what concerns every agent of the account. */
  announce(frame: string): void {
    if (this.held) this.held.push(frame);
    else this.sendText(frame);
  }

  /** Reads again who this is: signed out elsewhere closes the socket; a change of availability is told. */
  async checkAgent(): Promise<void> {
    if (!(await agentOf(this.cookie, this.room.account))) return this.close(CLOSE.notVerified);
    const agent = await agentState(this.room.account, this.agent.login);
    const text = JSON.stringify(agent);
    if (!agent || this.held || text === this.told) return;
    this.told = text;
    this.send({ type: 'agent', agent });
  }

  protected handle(frame: AgentFrame): Promise<void> | void {
    const { account } = this.room;
    const { login } = this.agent;
    switch (frame.type) {
      case 'availability':
        return setAvailable(account, login, frame.available);
      case 'accept':
        return this.accept(frame);
      case 'takeOver':
        return takeOverConversation({ account, conversation: frame.conversation }, login, frame.from);
      case 'watch':
        return this.watch(frame);
      case 'older':
        return this.older(frame);
      case 'read':
        return markRead({ account, conversation: frame.conversation }, 'agent', frame.number, login);
      case 'send':
        return this.say(frame);
      case 'typing':
        return this.type(frame);
      case 'end':
        return endByAgent({ account, conversation: frame.conversation }, login);
    }
  }

  private async accept({ conversation }: Of<'accept'>): Promise<void> {
    const { account } = this.room;
    await acceptConversation({ account, conversation }, this.agent.login);
  }

  private async say({ conversation, id, text }: Of<'send'>): Promise<void> {
    const { account } = this.room;
    const stored = await appendMessage({ side: 'agent', ...this.agent }, { account, conversation, id, text });
    this.send({ type: 'stored', conversation, id, ...stored });
  }

  private async older({ conversation, before }: Of<'older'>): Promise<void> {
    const [known] = await readSummaries([conversation]);
    if (known?.account !== this.room.account) throw new ConversationRefusal('conversation_unknown');
    await this.sendOlder(conversation, before);
  }

  private type({ conversation, typing }: Of<'typing'>): void {
    const { account } = this.room;
    const summary = this.world.hubs.get(conversation)?.summary;
    if (!this.subscriptions.has(conversation) || !summary) throw new ConversationRefusal('conversation_unknown');
    if (summary.agent !== this.agent.login) throw new ConversationRefusal('not_accepted');
    signal('typing', { account, conversation, sender: 'agent', typing });
  }

  private async watch({ conversation, after, latest }: Of<'watch'>): Promise<void> {
    const [known] = await readSummaries([conversation]);
    if (known?.account !== this.room.account) throw new ConversationRefusal('conversation_unknown');
    if (!this.open) return;
    this.unwatch(conversation);
    const subscription = new Subscription(this, conversation, 'agent', after);
    this.subscriptions.set(conversation, subscription);
    const hub = this.world.add('agents', subscription);
    const [summary] = await readSummaries([conversation]);
    if (!summary) throw new ConversationRefusal('conversation_unknown');
    hub.summary = summaryOf(summary);
    await subscription.begin(summary.lastNumber, latest);
    // Nothing comes after the end.
    if (summary.state === 'ended') this.unwatch(conversation);
  }

  private unwatch(conversation: string): void {
    const subscription = this.subscriptions.get(conversation);
    if (subscription) this.world.drop(subscription);
    this.subscriptions.delete(conversation);
  }

  left(): void {
    for (const conversation of [...this.subscriptions.keys()]) this.unwatch(conversation);
    this.room.agents.delete(this);
    this.world.presence.agentLeft(this);
  }
}
