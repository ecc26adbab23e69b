// What the agent sends: shown at once, confirmed by the service, and asked about where the confirmation does not come.
import type { AgentFrame } from '../contract/socket';
import type { WorkspaceEvent } from './events';
import type { PendingMessage, WorkspaceState } from './state';
import type { WorkspaceWorld } from './workspace-world';

/** Milliseconds in which a message is confirmed; after that the agent is asked what to do. */
const ACKNOWLEDGE_MS = 15_000;

interface OutboxWorld extends Pick<WorkspaceWorld, 'newId' | 'later'> {
  state: () => WorkspaceState;
  dispatch: (event: WorkspaceEvent) => void;
  send: (frame: AgentFrame) => boolean;
}

export class Outbox {
  constructor(private readonly world: OutboxWorld) {}

  /** Sends what is typed. Without a connection it waits for the next one. */
  readonly sendDraft = (conversation: string): void => {
    const text = this.find(conversation)?.draft.trim();
    if (!text) return;
    this.world.dispatch({ type: 'drafted', conversation, text: '' });
    this.deliver(conversation, this.world.newId(), text);
  };

  /** Sends a message again that was refused: the same message, by its id. */
  readonly sendAgain = (conversation: string, id: string): void => {
    const message = this.find(conversation)?.pending.find((one) => one.id === id);
    if (message) this.deliver(conversation, id, message.text);
  };

  /** After a connection was lost: what was not confirmed. What was refused is the agent's to decide about. */
  readonly sendUnconfirmed = (conversation: string): void => {
    for (const { id, text, problem } of this.find(conversation)?.pending ?? []) if (problem === null) this.world.send({ type: 'send', conversation, id, text });
  };

  private deliver(conversation: string, id: string, text: string): void {
    const message = { id, text, at: new Date().toISOString(), problem: null };
    this.world.dispatch({ type: 'queued', conversation, message });
    if (this.world.send({ type: 'send', conversation, id, text })) this.world.later(ACKNOWLEDGE_MS, () => this.missAnswer(conversation, message));
  }

  /** Without a connection it waits for the next one. */
  private missAnswer(conversation: string, message: PendingMessage): void {
    const waits = this.find(conversation)?.pending.includes(message) && this.world.state().connection === 'open';
    if (waits) this.world.dispatch({ type: 'queued', conversation, message: { ...message, problem: 'The service did not answer.' } });
  }

  private find = (conversation: string) => this.world.state().conversations[conversation];
}
