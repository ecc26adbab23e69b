// Frames and states for the workspace's tests.
import type { AgentServerFrame } from '../contract/socket';
import type { ConversationSummary, Entry } from '../contract/transcript';
import { reduce } from './reduce';
import { initialState, type WorkspaceState } from './state';

export const SAM = { login: 'sam', name: 'Sam Okafor' };

export const summary = (id: string, change: Partial<ConversationSummary> = {}): ConversationSummary => ({
  id,
  state: 'chatting',
  agent: 'sam',
  agentName: 'Sam Okafor',
  agentPresent: true,
  visitorPresent: true,
  lastNumber: 0,
  visitorRead: 0,
  agentRead: 0,
  rating: null,
  visitorName: 'Ada Whitfield',
  verified: true,
  verifiedUntil: '2026-11-22T11:00:00.000Z',
  renewals: 0,
  renewedAt: null,
  createdAt: '2026-11-22T10:00:00.000Z',
  acceptedAt: '2026-11-22T10:01:00.000Z',
  endedAt: null,
  ratingComment: '',
  wrapUp: '',
  ...change,
});

export const waiting = (id: string, change: Partial<ConversationSummary> = {}) =>
  summary(id, { state: 'waiting', agent: null, agentName: null, acceptedAt: null, ...change });

export const entry = (number: number, change: Partial<Entry> = {}): Entry => ({
  number,
  kind: 'text',
  sender: 'visitor',
  authorName: null,
  id: `id-${number}`,
  text: `text ${number}`,
  at: '2026-11-22T10:02:00.000Z',
  ...change,
});

export const workspace = (...conversations: ConversationSummary[]): AgentServerFrame => ({
  type: 'workspace',
  agent: { ...SAM, available: true },
  conversations,
  surveys: [],
  cannedReplies: [],
});

export const entryFrame = (conversation: string, one: Entry): AgentServerFrame => ({ type: 'entry', conversation, entry: one });

/** The state after these frames, beginning with nothing. */
export const afterFrames = (...frames: AgentServerFrame[]): WorkspaceState =>
  frames.reduce((state, frame) => reduce(state, { type: 'frame', frame }), initialState(SAM));
