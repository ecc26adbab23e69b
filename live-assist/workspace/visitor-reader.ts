// Who a conversation's visitor is, read when the agent opens it, and again when it has changed.
import type { WorkspaceEvent } from './events';
import type { Details, VisitorDetails } from './state';

interface ReaderWorld {
  known: (conversation: string) => Details | null | undefined;
  read: (conversation: string) => Promise<VisitorDetails>;
  dispatch: (event: WorkspaceEvent) => void;
}

export class VisitorReader {
  /** What is being read now; true where it has changed since, so that the answer may be older than the change. */
  private readonly reading = new Map<string, boolean>();

  constructor(private readonly world: ReaderWorld) {}

  /** Reads what was not read yet, or could not be. */
  readonly read = async (conversation: string): Promise<void> => {
    const { known, dispatch } = this.world;
    if (known(conversation) && known(conversation)?.state !== 'failed') return;
    dispatch({ type: 'details', conversation, details: 'loading' });
    await this.readLatest(conversation);
    if (known(conversation)?.state === 'loading') dispatch({ type: 'details', conversation, details: 'failed' });
  };

  /** What was read stays on the screen until the new is there. */
  async readAgain(conversation: string): Promise<void> {
    if (this.reading.has(conversation)) this.reading.set(conversation, true);
    else if (this.world.known(conversation)?.state === 'ready') await this.readLatest(conversation);
  }

  /** One request at a time, until nothing has changed while it was under way: answers that overtake each other would leave the older one. */
  private async readLatest(conversation: string): Promise<void> {
    do {
      this.reading.set(conversation, false);
      const details = await this.world.read(conversation).catch(() => undefined);
      if (details) this.world.dispatch({ type: 'details', conversation, details });
    } while (this.reading.get(conversation));
    this.reading.delete(conversation);
  }
}
