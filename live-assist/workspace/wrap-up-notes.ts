// The notes that an agent writes on what is over: kept one after the other, so that an older text never comes after a newer one.
import type { WorkspaceEvent } from './events';
import type { Conversation } from './state';

interface NotesWorld {
  find: (conversation: string) => Conversation | undefined;
  dispatch: (event: WorkspaceEvent) => void;
  /** Keeps the note; what went wrong as a sentence, or null. */
  keep: (conversation: string, text: string) => Promise<string | null>;
}

/** Returns the call that keeps what is typed of a conversation's note, where it is not kept already. */
export function wrapUpNotes({ find, dispatch, keep }: NotesWorld): (conversation: string) => Promise<void> {
  const underWay = new Set<string>();

  async function keepOnce(conversation: string, text: string): Promise<boolean> {
    const problem = text === find(conversation)?.summary.wrapUp ? null : await keep(conversation, text);
    const typed = find(conversation)?.wrapUp?.text ?? text;
    dispatch(problem === null ? { type: 'wrap-up kept', conversation, text } : { type: 'wrap-up drafted', conversation, text: typed, problem });
    return problem === null && typed.trim() !== text;
  }

  return async (conversation) => {
    if (underWay.has(conversation)) return;
    underWay.add(conversation);
    for (let more = true; more; ) {
      const draft = find(conversation)?.wrapUp;
      more = !!draft && (await keepOnce(conversation, draft.text.trim()));
    }
    underWay.delete(conversation);
  };
}
