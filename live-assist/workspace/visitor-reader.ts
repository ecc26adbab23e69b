// Who a conversation's visitor is, read when the agent opens it, and again when it has changed.
import type { WorkspaceEvent } from './events';
import type { Details, VisitorDetails } from './state';

interface ReaderWorld {
  known: (conversation: string) => Details | null | undefined;
  read: (conversation: string) => Promise<VisitorDetails>;
  dispatch: (event: WorkspaceEvent) => void;
}

export class VisitorReader {
  constructor(private readonly world: ReaderWorld) {}

  /** Reads what was not read yet, or could not be. */
  readonly read = async (conversation: string): Promise<void> => {
    const { known, read, dispatch } = this.world;
    if (known(conversation) && known(conversation)?.state !== 'failed') return;
    dispatch({ type: 'details', conversation, details: 'loading' });
    dispatch({ type: 'details', conversation, details: await read(conversation).catch(() => 'failed' as const) });
  };

  /** What was read stays on the screen until the new is there. */
  async readAgain(conversation: string): Promise<void> {
    const { known, read, dispatch } = this.world;
    if (known(conversation)?.state !== 'ready') return;
    const details = await read(conversation).catch(() => undefined);
    if (details) dispatch({ type: 'details', conversation, details });
  }
}
