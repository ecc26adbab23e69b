// Texts that agents send often, found by what is typed and filled in for the visitor at hand.
import type { CannedReply } from '../contract/canned-reply';

interface People {
  visitorName: string;
  agentName: string;
}

/** The text with its placeholders filled in. A name is never read as a placeholder itself. */
export function fillIn(text: string, { visitorName, agentName }: People): string {
  const values: Record<string, string> = { name: visitorName, 'first name': visitorName.trim().split(/\s+/)[0] ?? '', agent: agentName };
  return text.replaceAll(/\{([^{}]*)\}/g, (whole, name: string) => values[name] ?? whole);
}

/** Those with every typed word in title or text. */
export function findReplies(replies: CannedReply[], typed: string): CannedReply[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  return replies.filter(({ title, text }) => words.every((word) => `${title} ${text}`.toLowerCase().includes(word)));
}

/** What follows a `/` that the draft begins with; undefined where the agent asks for no canned reply. */
export const askedFor = (draft: string): string | undefined => (/^\/[^/\n]*$/.test(draft) ? draft.slice(1) : undefined);
