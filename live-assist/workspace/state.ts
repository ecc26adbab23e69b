// The Agent Workspace's state: what the gateway told, and what the agent is doing with it. Plain values, replaced on each change.
import type { EngagementAttribute, VisitorProfile } from '../contract/attributes';
import type { CannedReply } from '../contract/canned-reply';
import type { Survey } from '../contract/survey';
import type { ConversationSummary, Entry } from '../contract/transcript';
import type { ContactRecord } from '../crm/contact';

export type Connection = 'connecting' | 'open' | 'reconnecting' | 'signed out' | 'gone';

/** A message of this agent that the gateway has not confirmed yet. */
export interface PendingMessage {
  id: string;
  text: string;
  at: string;
  /** What the gateway had against it, as a sentence; null while it is on its way. */
  problem: string | null;
}

export interface WrapUpDraft {
  text: string;
  /** What went wrong, as a sentence. */
  problem: string | null;
}

/** Who the visitor is: GET /api/account/{account}/conversation/{id}. */
export interface VisitorDetails {
  visitor: VisitorProfile;
  pageAttributes: EngagementAttribute[];
  contact: ContactRecord | null;
}

export type Details = { state: 'loading' } | { state: 'failed' } | ({ state: 'ready' } & VisitorDetails);

export interface Conversation {
  summary: ConversationSummary;
  /** In the order of their numbers, each once. */
  entries: Entry[];
  /** Earlier entries were asked for. */
  loadingOlder: boolean;
  pending: PendingMessage[];
  /** Number of the last entry that the agent has seen. */
  readTo: number;
  visitorTyping: boolean;
  draft: string;
  /** The note as the agent types it, while it is not kept yet; null where what is kept stands in the summary. */
  wrapUp: WrapUpDraft | null;
  details: Details | null;
}

export type Selection = { kind: 'conversation'; id: string } | { kind: 'survey'; id: string } | null;

export interface WorkspaceState {
  connection: Connection;
  /** False until the gateway has told the first time what there is. */
  loaded: boolean;
  agent: { login: string; name: string; available: boolean };
  conversations: Record<string, Conversation>;
  /** Newest first. */
  surveys: Survey[];
  /** Ids of the surveys that came, or were not opened, while this workspace is open. */
  newSurveys: string[];
  cannedReplies: CannedReply[];
  selection: Selection;
  /** Whether the agent is looking: what arrives in the selected conversation counts as read. */
  visible: boolean;
  /** The conversation whose acceptance is under way. */
  accepting: string | null;
  /** A sentence about something that did not work. */
  notice: string | null;
  /** What a screen reader is told, politely. */
  announcement: string;
}

export function initialState(agent: { login: string; name: string }): WorkspaceState {
  return {
    connection: 'connecting',
    loaded: false,
    agent: { ...agent, available: false },
    conversations: {},
    surveys: [],
    newSurveys: [],
    cannedReplies: [],
    selection: null,
    visible: true,
    accepting: null,
    notice: null,
    announcement: '',
  };
}
