// The transcript as a value: entries by number, each once, and the messages that are still on their way.
import type { Entry } from '../contract/transcript';
import { addEntries, completeTo } from '../transcript/entries';
import type { ChatState, Outgoing } from './state';

type Transcript = Pick<ChatState, 'entries' | 'outbox'>;

/** Takes an entry in at its place. One that is there already changes nothing; one's own leaves the outbox. */
export function insertEntry({ entries, outbox }: Transcript, entry: Entry): Transcript {
  const rest = entry.sender === 'visitor' ? outbox.filter(({ id }) => id !== entry.id) : outbox;
  return { entries: addEntries(entries, [entry]), outbox: rest };
}

/** A message of one's own is stored: it is an entry from now on. */
export function markStored(transcript: Transcript, stored: { id: string; number: number; at: string }): Transcript {
  const sent = transcript.outbox.find(({ id }) => id === stored.id);
  return sent ? insertEntry(transcript, { ...stored, kind: 'text', sender: 'visitor', authorName: null, text: sent.text }) : transcript;
}

/** The last number up to which nothing is missing: what comes after it is asked for on reconnect. */
export const lastSeen = completeTo;

/** Notes why a message was not sent, or (null) that it is on its way again. */
export const markProblem = (outbox: Outgoing[], id: string, problem: string | null): Outgoing[] => outbox.map((one) => (one.id === id ? { ...one, problem } : one));
