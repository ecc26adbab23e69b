// The workspace's lists: who waits, whose chats these are, what has ended. Views over the state, never kept in it.
import { countUnread } from './entries';
import type { Conversation, WorkspaceState } from './state';

export interface Lists {
  /** Longest waiting first. */
  waiting: Conversation[];
  mine: Conversation[];
  colleagues: Conversation[];
  /** Last ended first. */
  ended: Conversation[];
}

const byText = (a: string | null, b: string | null) => (a ?? '').localeCompare(b ?? '');

export function listConversations({ conversations, agent }: WorkspaceState): Lists {
  const all = Object.values(conversations);
  const chatting = all.filter(({ summary }) => summary.state === 'chatting').sort((a, b) => byText(a.summary.acceptedAt, b.summary.acceptedAt));
  return {
    waiting: all.filter(({ summary }) => summary.state === 'waiting').sort((a, b) => byText(a.summary.createdAt, b.summary.createdAt)),
    mine: chatting.filter(({ summary }) => summary.agent === agent.login),
    colleagues: chatting.filter(({ summary }) => summary.agent !== agent.login),
    ended: all.filter(({ summary }) => summary.state === 'ended').sort((a, b) => byText(b.summary.endedAt, a.summary.endedAt)),
  };
}

export const isMine = ({ summary }: Conversation, { agent }: WorkspaceState) => summary.state === 'chatting' && summary.agent === agent.login;

export const unreadOf = ({ entries, readTo }: Conversation) => countUnread(entries, readTo);

/** What calls for the agent: visitors who wait, and messages not read. For the window's title. */
export function countCalls(state: WorkspaceState): number {
  const { waiting, mine } = listConversations(state);
  return waiting.length + mine.reduce((sum, one) => sum + unreadOf(one), 0);
}
