// The workspace's next state. Pure: what is sent to the gateway, and when, is the store's business.
import type { WorkspaceEvent } from './events';
import { reduceFrame } from './reduce-frame';
import { changeConversation } from './change-conversation';
import type { Conversation, Details, PendingMessage, WorkspaceState } from './state';

export const reduce = (state: WorkspaceState, event: WorkspaceEvent): WorkspaceState => markRead(apply(state, event));

function apply(state: WorkspaceState, event: WorkspaceEvent): WorkspaceState {
  switch (event.type) {
    case 'frame':
      return reduceFrame(state, event.frame);
    case 'connection':
      return connectionChanged(state, event.connection);
    case 'selected':
      return select(state, event.selection);
    case 'visible':
      return { ...state, visible: event.visible };
    case 'accepting':
      return { ...state, accepting: event.conversation };
    case 'notice':
      return { ...state, notice: event.notice };
    default:
      return changeConversation(state, event.conversation, (one) => applyToConversation(one, event));
  }
}

type OfConversation = Exclude<WorkspaceEvent, { type: 'frame' | 'connection' | 'selected' | 'visible' | 'accepting' | 'notice' }>;

function applyToConversation(one: Conversation, event: OfConversation): Conversation {
  switch (event.type) {
    case 'drafted':
      return { ...one, draft: event.text };
    case 'wrap-up drafted':
      return { ...one, wrapUp: { text: event.text, problem: event.problem } };
    case 'wrap-up kept':
      return keepWrapUp(one, event.text);
    case 'asked for older':
      return { ...one, loadingOlder: true };
    case 'queued':
      return { ...one, pending: queue(one.pending, event.message) };
    case 'discarded':
      return { ...one, pending: one.pending.filter(({ id }) => id !== event.id) };
    case 'visitor stopped typing':
      return { ...one, visitorTyping: false };
    case 'details':
      return { ...one, details: toDetails(event.details) };
  }
}

/** What was typed since stays a draft, and so do spaces and lines at its end: who pauses there goes on behind them. */
function keepWrapUp(one: Conversation, text: string): Conversation {
  const summary = { ...one.summary, wrapUp: text };
  return { ...one, summary, wrapUp: one.wrapUp && one.wrapUp.text !== text ? { ...one.wrapUp, problem: null } : null };
}

/** A message that is sent again keeps its place and its id. */
const queue = (pending: PendingMessage[], message: PendingMessage) =>
  pending.some(({ id }) => id === message.id) ? pending.map((one) => (one.id === message.id ? message : one)) : [...pending, message];

const toDetails = (details: Extract<WorkspaceEvent, { type: 'details' }>['details']): Details =>
  typeof details === 'string' ? { state: details } : { state: 'ready', ...details };

function connectionChanged(state: WorkspaceState, connection: WorkspaceState['connection']): WorkspaceState {
  if (connection === 'open') return { ...state, connection };
  // What was asked for is not answered any more.
  const conversations = Object.fromEntries(Object.entries(state.conversations).map(([id, one]) => [id, one.loadingOlder ? { ...one, loadingOlder: false } : one]));
  return { ...state, connection, conversations, accepting: null };
}

function select(state: WorkspaceState, selection: WorkspaceState['selection']): WorkspaceState {
  const newSurveys = selection?.kind === 'survey' ? state.newSurveys.filter((id) => id !== selection.id) : state.newSurveys;
  return { ...state, selection, newSurveys, notice: null };
}

function markRead(state: WorkspaceState): WorkspaceState {
  const { selection, visible } = state;
  if (!visible || selection?.kind !== 'conversation') return state;
  const last = state.conversations[selection.id]?.entries.at(-1)?.number ?? 0;
  if (last <= (state.conversations[selection.id]?.readTo ?? 0)) return state;
  return changeConversation(state, selection.id, (one) => ({ ...one, readTo: last }));
}
