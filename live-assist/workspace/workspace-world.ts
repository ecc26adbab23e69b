// The workspace's world: its socket, its requests, and what this tab remembers.
import type { AgentLine, LineListener } from './agent-socket';
import type { Selection, VisitorDetails } from './state';

/** What the store needs of the world; a test brings its own. */
export interface WorkspaceWorld {
  openLine: (listener: LineListener) => AgentLine;
  readVisitor: (conversation: string) => Promise<VisitorDetails>;
  /** Keeps the note; what went wrong as a sentence, or null. */
  keepWrapUp: (conversation: string, text: string) => Promise<string | null>;
  /** Null where nobody is signed in any more; undefined where the service does not answer. */
  whoIsSignedIn: () => Promise<{ login: string } | null | undefined>;
  newId: () => string;
  /** Calls `then` after so many milliseconds. */
  later: (ms: number, then: () => void) => void;
  /** What this browser tab had open before the page was loaded again. */
  recall: () => Selection;
  remember: (selection: Selection) => void;
}
