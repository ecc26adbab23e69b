// What each frame of the gateway changes.
import type { AgentServerFrame } from '../contract/socket';
import type { Survey } from '../contract/survey';
import type { ConversationSummary, Entry } from '../contract/transcript';
import { changeConversation } from './change-conversation';
import { addEntries } from '../transcript/entries';
import { countUnread } from './entries';
import { forgetOldest } from './forget-oldest';
import type { Conversation, WorkspaceState } from './state';

type Frame<T extends AgentServerFrame['type']> = Extract<AgentServerFrame, { type: T }>;

export function reduceFrame(state: WorkspaceState, frame: AgentServerFrame): WorkspaceState {
  switch (frame.type) {
    case 'workspace':
      return takeWorkspace(state, frame);
    case 'conversation':
      return takeSummary(state, frame.conversation);
    case 'entry':
      return takeEntry(state, frame.conversation, frame.entry);
    case 'stored':
      return takeStored(state, frame);
    case 'typing':
      return frame.sender === 'agent' ? state : changeConversation(state, frame.conversation, (one) => ({ ...one, visitorTyping: frame.typing }));
    case 'older':
      return changeConversation(state, frame.conversation, (one) => ({ ...one, entries: addEntries(one.entries, frame.entries), loadingOlder: false }));
    case 'refused':
      return takeRefusal(state, frame);
    case 'survey':
      return takeSurvey(state, frame.survey);
    case 'agent':
      return frame.agent.login === state.agent.login ? { ...state, agent: frame.agent } : state;
    // The store reads it again.
    case 'visitor':
    case 'beat':
      return state;
  }
}

/** After every connect: the gateway's list replaces ours; transcripts, drafts and messages under way stay. */
function takeWorkspace(state: WorkspaceState, { agent, conversations, surveys, cannedReplies }: Frame<'workspace'>): WorkspaceState {
  const kept = Object.fromEntries(conversations.map((summary) => [summary.id, withSummary(state.conversations[summary.id], summary)]));
  const known = new Set(state.surveys.map(({ id }) => id));
  const came = state.loaded ? surveys.filter(({ id }) => !known.has(id)).map(({ id }) => id) : [];
  const { selection } = state;
  const lost = selection?.kind === 'conversation' && !kept[selection.id];
  return {
    ...state,
    agent,
    conversations: kept,
    surveys: newestFirst(surveys),
    cannedReplies,
    newSurveys: [...state.newSurveys, ...came],
    selection: lost ? null : selection,
    connection: 'open',
    loaded: true,
  };
}

function takeSummary(state: WorkspaceState, summary: ConversationSummary): WorkspaceState {
  const known = state.conversations[summary.id];
  const accepted = state.accepting === summary.id && (summary.agent === state.agent.login || summary.state === 'ended');
  return {
    ...state,
    conversations: forgetOldest({ ...state.conversations, [summary.id]: withSummary(known, summary) }, state.selection),
    accepting: accepted ? null : state.accepting,
    announcement: announceWaiting(state.announcement, summary, !known),
  };
}

/** Told once, and taken back when it is not so any more. */
function announceWaiting(told: string, { state, visitorName }: ConversationSummary, isNew: boolean): string {
  const words = `${visitorName} is waiting`;
  if (state === 'waiting') return isNew ? words : told;
  return told === words ? '' : told;
}

function takeEntry(state: WorkspaceState, id: string, entry: Entry): WorkspaceState {
  const heard = state.selection?.kind === 'conversation' && state.selection.id === id;
  const next = changeConversation(state, id, (one) => withEntry(one, entry));
  if (next === state || heard || entry.sender !== 'visitor' || entry.kind !== 'text') return next;
  return { ...next, announcement: announceUnread(next.conversations[id]!) };
}

/** Counted: a region that says the same twice is read once. */
function announceUnread(one: Conversation): string {
  const unread = countUnread(one.entries, one.readTo);
  return `${unread > 1 ? `${unread} new messages` : 'New message'} from ${one.summary.visitorName}`;
}

function takeStored(state: WorkspaceState, { conversation, id, number, at }: Frame<'stored'>): WorkspaceState {
  return changeConversation(state, conversation, (one) => {
    const message = one.pending.find((pending) => pending.id === id);
    if (!message) return one;
    return withEntry(one, { number, kind: 'text', sender: 'agent', authorName: state.agent.name, id, text: message.text, at });
  });
}

function takeRefusal(state: WorkspaceState, { conversation, id, message }: Frame<'refused'>): WorkspaceState {
  if (!conversation) return { ...state, notice: message };
  if (!id) return takeBack({ ...state, notice: message }, conversation);
  return changeConversation(state, conversation, (one) => ({
    ...one,
    pending: one.pending.map((pending) => (pending.id === id ? { ...pending, problem: message } : pending)),
  }));
}

/** What was asked for of this conversation, and will not come. */
function takeBack(state: WorkspaceState, conversation: string): WorkspaceState {
  const next = { ...state, accepting: conversation === state.accepting ? null : state.accepting };
  return changeConversation(next, conversation, (one) => (one.loadingOlder ? { ...one, loadingOlder: false } : one));
}

function takeSurvey(state: WorkspaceState, survey: Survey): WorkspaceState {
  if (state.surveys.some(({ id }) => id === survey.id)) return state;
  const surveys = newestFirst([survey, ...state.surveys]);
  return { ...state, surveys, newSurveys: [...state.newSurveys, survey.id], announcement: `New offline survey from ${survey.name}` };
}

const newestFirst = (surveys: Survey[]) => [...surveys].sort((a, b) => b.at.localeCompare(a.at));

function withSummary(known: Conversation | undefined, summary: ConversationSummary): Conversation {
  const one = known ?? { entries: [], loadingOlder: false, pending: [], readTo: 0, visitorTyping: false, draft: '', wrapUp: null, details: null, summary };
  // What this agent has read elsewhere, or before the page was loaded again, is read.
  const readTo = Math.max(one.readTo, summary.agentRead);
  return { ...one, summary, readTo, visitorTyping: one.visitorTyping && summary.visitorPresent && summary.state === 'chatting' };
}

function withEntry(one: Conversation, entry: Entry): Conversation {
  const entries = addEntries(one.entries, [entry]);
  if (entries === one.entries) return one;
  const pending = entry.sender === 'agent' ? one.pending.filter(({ id }) => id !== entry.id) : one.pending;
  return { ...one, entries, pending, visitorTyping: entry.sender === 'visitor' ? false : one.visitorTyping };
}
