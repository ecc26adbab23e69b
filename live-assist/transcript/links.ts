// Links in what strangers write. Only http and https, nothing that hides where it leads, and what is read is where it goes.

export type Part = string | { href: string; shown: string };

const LONGEST = 2_000;
// Ends at white space, at controls and characters of no width, at quotes and angle brackets.
const ADDRESS = /\bhttps?:\/\/[^\s\p{C}<>"“”«»]+/giu;

/** The text in parts: plain ones, and those that may be followed. Together they read as the text did, but for hosts of other scripts. */
export function splitLinks(text: string): Part[] {
  const parts: Part[] = [];
  let from = 0;
  for (const match of text.matchAll(ADDRESS)) {
    const written = withoutPunctuation(match[0]);
    const link = linkOf(written);
    if (!link) continue;
    if (match.index > from) parts.push(text.slice(from, match.index));
    parts.push(link);
    from = match.index + written.length;
  }
  if (from < text.length) parts.push(text.slice(from));
  return parts;
}

function linkOf(written: string): Part | undefined {
  if (written.length > LONGEST || !URL.canParse(written)) return undefined;
  const { protocol, username, password, hostname, host, href } = new URL(written);
  // In https://bank.example@evil.example/ the part that is read first is not the host (RFC 3986 §7.6).
  if (!/^https?:$/.test(protocol) || username || password || !hostname) return undefined;
  return { href, shown: isPlainly(written, host) ? written : href };
}

/** Whether the host is written as it is looked up. One of another script could pass for a Latin one: it is shown as it is looked up, xn--…. */
const isPlainly = (written: string, host: string) => written.slice(written.indexOf('//') + 2).toLowerCase().startsWith(host);

/** A sentence's own punctuation behind an address is not part of it; nor is a bracket that was opened before it. */
function withoutPunctuation(written: string): string {
  let text = written.replace(/[.,;:!?'’…*_~]+$/u, '');
  for (const [open, close] of ['()', '[]', '{}'].map((pair) => [...pair] as [string, string]))
    while (text.endsWith(close) && text.split(close).length > text.split(open).length) text = text.slice(0, -1).replace(/[.,;:!?]+$/u, '');
  return text;
}
