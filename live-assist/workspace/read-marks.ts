// Tells the gateway how far this agent has read, no more often than somebody at the other end could notice.
import { isMine } from './lists';
import type { WorkspaceState } from './state';

const PAUSE_MS = 1_000;

export class ReadMarks {
  private readonly told = new Map<string, number>();
  private pause: ReturnType<typeof setTimeout> | undefined;
  private latest: WorkspaceState | undefined;

  constructor(private readonly send: (conversation: string, number: number) => boolean) {}

  tell(state: WorkspaceState): void {
    this.latest = state;
    if (this.pause || !this.tellSelected(state)) return;
    this.pause = setTimeout(() => {
      this.pause = undefined;
      if (this.latest) this.tell(this.latest);
    }, PAUSE_MS);
  }

  /** After a connection was lost: what was told may not have arrived. */
  reset = () => this.told.clear();

  private tellSelected(state: WorkspaceState): boolean {
    const { selection } = state;
    const one = selection?.kind === 'conversation' ? state.conversations[selection.id] : undefined;
    if (!one || !isMine(one, state)) return false;
    const { id, agentRead } = one.summary;
    if (one.readTo <= Math.max(agentRead, this.told.get(id) ?? 0) || !this.send(id, one.readTo)) return false;
    this.told.set(id, one.readTo);
    return true;
  }
}
