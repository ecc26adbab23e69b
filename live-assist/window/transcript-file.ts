// The transcript as a text file, made in the browser from what is on the screen: names, times and words, and nothing that identifies a session.
import type { Entry } from '../contract/transcript';
import { sentenceOf } from './events';

export interface TranscriptFile {
  name: string;
  text: string;
}

/** `title`: whose chat it was. Times in the reader's own zone, which is named. */
export function toFile(title: string, entries: Entry[], locale: string, now = new Date()): TranscriptFile {
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'full' });
  const clock = new Intl.DateTimeFormat(locale, { timeStyle: 'short' });
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const lines = [`Chat with ${title}`, `Saved on ${day.format(now)} at ${clock.format(now)} (${timeZone})`];
  let today = '';
  for (const entry of entries) {
    const at = new Date(entry.at);
    if (day.format(at) !== today) lines.push('', (today = day.format(at)));
    lines.push(`[${clock.format(at)}] ${lineOf(entry)}`);
  }
  return { name: `chat-${slugOf(title)}-${now.toISOString().slice(0, 10)}.txt`, text: `${lines.join('\r\n')}\r\n` };
}

function lineOf(entry: Entry): string {
  const { kind, sender, authorName, text } = entry;
  if (kind !== 'text') return sentenceOf(entry);
  // Further lines of a message stand apart from the next one's beginning.
  return `${sender === 'visitor' ? 'You' : (authorName ?? 'Agent')}: ${text.replaceAll(/\r?\n/g, '\r\n    ')}`;
}

const slugOf = (title: string) => title.normalize('NFKD').replace(/[^\w]+/g, '-').replace(/^-+|-+$/g, '').toLowerCase() || 'transcript';
