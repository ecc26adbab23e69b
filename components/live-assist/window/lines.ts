// From entries and unsent messages to what is drawn: neighbours of one sender stand together, the last one bears the time.
import type { Entry } from '@/live-assist/contract/transcript';
import type { Chunk } from '@/live-assist/transcript/chunks';
import { beginsDay } from '@/live-assist/transcript/days';
import { sentenceOf } from '@/live-assist/window/events';
import type { Outgoing } from '@/live-assist/window/state';

export type Delivery = 'Waiting for the connection' | 'Sending…' | 'Delivered' | 'Seen' | 'Not sent';

export interface MessageLine {
  id: string;
  own: boolean;
  text: string;
  author: string | null;
  /** ISO 8601. */
  at?: string;
  /** A new day begins with it. */
  day?: boolean;
  /** First and last of a group. */
  first: boolean;
  last: boolean;
  delivery?: Delivery;
  /** Why it was not sent. */
  problem?: string | null;
  /** It can be sent again. */
  retryable?: boolean;
}

export interface EventLine {
  id: string;
  event: string;
  at: string;
  day?: boolean;
}

const GROUP_MS = 5 * 60_000;

/** `delivery` is said of the message `of` alone: the consumer's last one. */
export function toLines({ entries, before, after }: Chunk, delivery: { of: number; seen: boolean } | undefined): (MessageLine | EventLine)[] {
  return entries.map((entry, index) => {
    const previous = entries[index - 1] ?? before;
    const next = entries[index + 1] ?? after;
    const day = beginsDay(entry.at, previous?.at);
    if (entry.kind !== 'text') return { id: `${entry.kind}-${entry.id}`, event: sentenceOf(entry), at: entry.at, day };
    const own = entry.sender === 'visitor';
    const state: Delivery = delivery?.seen ? 'Seen' : 'Delivered';
    return {
      ...{ id: entry.id, own, text: entry.text, author: entry.authorName, at: entry.at, day },
      first: day || !previous || !together(previous, entry),
      last: !next || !together(entry, next) || beginsDay(next.at, entry.at),
      delivery: entry.number === delivery?.of ? state : undefined,
    };
  });
}

/** What is on its way, below what is stored; where the chat has `ended`, what will not arrive any more. */
export function toOutgoingLines(outbox: Outgoing[], { reconnecting, ended }: { reconnecting: boolean; ended: boolean }): MessageLine[] {
  const going: Delivery = reconnecting ? 'Waiting for the connection' : 'Sending…';
  return outbox.map(({ id, text, at, problem: told }, index) => {
    const problem = ended ? 'The chat had ended.' : told;
    const place = { own: true, author: null, first: index === 0, last: true };
    return { ...place, ...{ id, text, at, problem }, delivery: problem === null ? going : 'Not sent', retryable: !ended };
  });
}

function together(a: Entry, b: Entry): boolean {
  if (a.kind !== 'text' || b.kind !== 'text' || a.sender !== b.sender || a.authorName !== b.authorName) return false;
  return Date.parse(b.at) - Date.parse(a.at) < GROUP_MS;
}
