// What can happen to the workspace: a frame from the gateway, a change of the connection, or something the agent did.
import type { AgentServerFrame } from '../contract/socket';
import type { Connection, PendingMessage, Selection, VisitorDetails } from './state';

export type WorkspaceEvent =
  | { type: 'frame'; frame: AgentServerFrame }
  | { type: 'connection'; connection: Connection }
  | { type: 'selected'; selection: Selection }
  | { type: 'visible'; visible: boolean }
  | { type: 'drafted'; conversation: string; text: string }
  | { type: 'wrap-up drafted'; conversation: string; text: string; problem: string | null }
  | { type: 'wrap-up kept'; conversation: string; text: string }
  | { type: 'asked for older'; conversation: string }
  | { type: 'queued'; conversation: string; message: PendingMessage }
  | { type: 'discarded'; conversation: string; id: string }
  | { type: 'accepting'; conversation: string | null }
  | { type: 'visitor stopped typing'; conversation: string }
  | { type: 'details'; conversation: string; details: VisitorDetails | 'loading' | 'failed' }
  | { type: 'notice'; notice: string | null };
