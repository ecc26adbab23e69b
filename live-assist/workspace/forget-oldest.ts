// A workspace that is open all day does not keep all day's transcripts.
import type { Conversation, Selection } from './state';

/** As many as the gateway lists after a connect. */
const MOST_ENDED = 50;

/** Without the conversations that ended longest ago; what the agent looks at, and what holds unkept words, stays. */
export function forgetOldest(conversations: Record<string, Conversation>, selection: Selection): Record<string, Conversation> {
  const ended = Object.values(conversations).filter(({ summary }) => summary.state === 'ended');
  if (ended.length <= MOST_ENDED) return conversations;
  const oldestFirst = ended.sort((a, b) => (a.summary.endedAt ?? '').localeCompare(b.summary.endedAt ?? ''));
  const isNeeded = ({ summary, pending, wrapUp, draft }: Conversation) => summary.id === selection?.id || pending.length > 0 || wrapUp !== null || draft !== '';
  const gone = new Set(oldestFirst.slice(0, ended.length - MOST_ENDED).filter((one) => !isNeeded(one)).map(({ summary }) => summary.id));
  return Object.fromEntries(Object.entries(conversations).filter(([id]) => !gone.has(id)));
}
