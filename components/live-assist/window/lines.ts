// From entries and unsent messages to what is drawn: neighbours of one sender stand together, the last one bears the time.
import type { Outgoing } from '@/live-assist/window/state';
import type { Entry } from '@/live-assist/contract/transcript';

export interface MessageLine {
  id: string;
  own: boolean;
  text: string;
  author: string | null;
  /** ISO 8601. */
  at?: string;
  /** First and last of a group. */
  first: boolean;
  last: boolean;
  delivery?: 'Sending…' | 'Sent' | 'Not sent';
  /** Why it was not sent. */
  problem?: string | null;
}

export interface EventLine {
  id: string;
  event: string;
}

const GROUP_MS = 5 * 60_000;

export function toLines(entries: Entry[], outbox: Outgoing[]): (MessageLine | EventLine)[] {
  const lines = [...entries.map(ofEntry), ...outbox.map(ofOutgoing)];
  return lines.map((line, index) => {
    if ('event' in line) return line;
    const own = lines.findLast((one) => !('event' in one) && one.own) === line;
    return { ...line, first: !together(lines[index - 1], line), last: !together(line, lines[index + 1]), delivery: line.delivery === 'Sent' && !own ? undefined : line.delivery };
  });
}

const LAPSES = { expired: 'Your sign-in expired', left: 'You signed out', verified: 'You are signed in again' };

function ofEntry({ kind, sender, authorName, id, text, at }: Entry): MessageLine | EventLine {
  if (kind === 'taken over') return { id: `taken-over-${id}`, event: `${authorName ?? 'Another agent'} goes on with the chat` };
  if (kind === 'accepted') return { id: `accepted-${id}`, event: `${authorName ?? 'An agent'} joined the chat` };
  if (kind === 'ended') return { id: `ended-${id}`, event: sender === 'visitor' ? 'You ended the chat' : `${authorName ?? 'The service'} ended the chat` };
  if (kind !== 'text') return { id: `${kind}-${id}`, event: LAPSES[kind] };
  const own = sender === 'visitor';
  return { id: `${sender}-${id}`, own, text, author: authorName, at, first: true, last: true, ...(own && { delivery: 'Sent' as const }) };
}

const ofOutgoing = ({ id, text, at, problem }: Outgoing): MessageLine => ({
  id: `visitor-${id}`,
  own: true,
  text,
  author: null,
  at,
  first: true,
  last: true,
  delivery: problem === null ? 'Sending…' : 'Not sent',
  problem,
});

function together(a: MessageLine | EventLine | undefined, b: MessageLine | EventLine | undefined): boolean {
  if (!a || !b || 'event' in a || 'event' in b || a.own !== b.own || a.author !== b.author) return false;
  return Date.parse(b.at ?? '') - Date.parse(a.at ?? '') < GROUP_MS;
}
