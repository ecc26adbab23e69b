// What happened to a conversation beside messages, as the consumer reads it.
import type { Entry } from '../contract/transcript';

const LAPSES = { expired: 'Your sign-in expired', left: 'You signed out', verified: 'You are signed in again' };

export function sentenceOf({ kind, sender, authorName, text }: Entry): string {
  if (kind === 'taken over') return `${authorName ?? 'Another agent'} goes on with the chat`;
  if (kind === 'accepted') return `${authorName ?? 'An agent'} joined the chat`;
  if (kind === 'ended') return sender === 'visitor' ? 'You ended the chat' : `${authorName ?? 'The service'} ended the chat`;
  return kind === 'text' ? text : LAPSES[kind];
}
