// docs/wire.md as a view of the table of kinds. Written by `npm run docs`.
import { LEVELS, type Kind } from '@/lib/wire/kind';
import { KINDS } from '@/lib/wire/kinds';
import { RING_LIMITS } from '@/lib/wire/ring';
import { wordsFor } from './sentence';

/** The whole page. */
export const wirePage = (): string => `${INTRODUCTION}\n${Object.entries(KINDS).map(rowOf).join('\n')}\n\n${FACTS}\n${Object.entries(KINDS).flatMap(factsOf).join('\n')}\n`;

const inCell = (text: string) => text.replaceAll('|', '\\|').replaceAll('<', '&lt;');

/** `{visitor|the visitor}` becomes *visitor*. */
const plain = (words: string | undefined) => (words === undefined ? '–' : inCell(words.replace(/\{([^{}|]+)(?:\|[^{}]*)?\}/g, '*$1*')));

function rowOf([name, kind]: [string, Kind]): string {
  const { from, to, way, clause, file, seenBy } = kind;
  return `| \`${name}\` | ${from === to ? from : `${from} → ${to}`}, ${way} | ${seenBy} | ${plain(wordsFor(kind, 'business'))} | ${plain(wordsFor(kind, 'architect'))} | ${inCell(clause)} | [${file.split('/').at(-1)}](../${encodeURI(file).replaceAll('(', '%28').replaceAll(')', '%29')}) |`;
}

function factsOf([name, { facts }]: [string, Kind]): string[] {
  const grouped = groupedByShowing(Object.entries(facts));
  return grouped.length ? [`| \`${name}\` | ${grouped.map(([showing, names]) => `${names.join(', ')}: *${showing}*`).join('; ')} |`] : [];
}

function groupedByShowing(facts: [string, string][]): [string, string[]][] {
  const order = [...LEVELS, 'once spent', 'token', 'never'] as const;
  return order.flatMap((showing): [string, string[]][] => {
    const names = facts.filter(([, one]) => one === showing).map(([fact]) => fact);
    return names.length ? [[showing, names]] : [];
  });
}

const INTRODUCTION = `# The wire

<!-- Written by \`npm run docs\` from lib/wire/kinds/ and stage/wire/documentation.ts. A test fails where it is out of date. -->

What really happened between consumer, brand page, VAS, chat window, Live Assist and agent, as a sequence diagram that is drawn while it happens: \`/wire/{brand}\` on the brand's host (\`?level=\`, and \`#arrow-{id}\` for one arrow). Each party reports what it saw; how that becomes an order without clocks is in [decision 10](decisions/0010-the-wire.md).

Kept in the memory of one process, for each brand: the last ${RING_LIMITS.events} events that servers saw of chats, ${RING_LIMITS.browsers} that browsers told, ${RING_LIMITS.anybody} requests to the VAS that anybody may send; ${RING_LIMITS.ageMs / 60_000} minutes at most, ${RING_LIMITS.brands} brands; a reset forgets them. Where several processes serve one database, each shows what passed through it. In production without \`DEMO_KEY\` nothing is recorded.

## Over HTTP

On the brand's host, as the other addresses below \`/api/demo/\`: open to this machine in development, with \`DEMO_KEY\` as a bearer in production, never to other sites. \`level\` is \`business\` (where it is not given), \`architect\` or \`security\`.

| address | answers with |
|---|---|
| \`GET /api/demo/brands/{brand}/wire?level=&after=\` | \`{ brand, level, last, exchanges: [{ id, title, outcome, arrows }] }\`, arrows in causal order; an exchange is one chat request with what came of it, renewals included, and a chat that goes on with another request is another; with \`after=\` (an earlier \`last\`) the exchanges in which something came since |
| \`…/wire?format=mermaid\` | the same as a Mermaid diagram |
| \`…/wire?format=har\` | its HTTP part as an HTTP Archive 1.2, from level architect on (the business is told of no request); headers, bodies and sizes were not recorded, what else was stands in \`_recorded\`; a status is the one that was answered, and 0 where no answer came |
| \`…/wire/{arrow}?level=\` | one arrow, opened; 404 \`arrow_unknown\` |
| \`…/wire/wait?kind=&timeout=&after=\` | the first event of that kind, as soon as it has come; 408 \`wire_timed_out\` after \`timeout\` seconds (30, at most 60) |
| socket \`/ws/demo/brands/{brand}/wire\` | live. First frame \`{ "type": "watch", "level", "key"?, "after"? }\`; then \`{ "type": "wire", "whole": true, last, exchanges, arrows }\` with all exchanges that there are, and frames without \`whole\` with what is new or changed (\`exchanges[].order\`: ids of arrows; an empty order: that exchange became part of another, or is too old). Closes with 4410 when the brand is reset, 4403 after \`{ "type": "refused", code, message }\` (\`frame_invalid\` beside the codes below), 4400 where no frame came within 5 s, 1012 when the server stops |

Refusals: 400 \`level_unknown\`, \`format_unknown\`, \`after_malformed\`, \`kind_unknown\`, \`timeout_malformed\`; 404 \`brand_unknown\`, \`controls_closed\`; 401 \`demo_key_wrong\`; 403 \`other_site\`.

Browsers report to their own hosts, \`POST /api/wire/{brand}\` (brand page) and \`POST /api/account/{account}/wire\` (chat window; once it has joined its conversation, the socket's frame \`saw\` takes the same along): kinds that they can see, keys as hashes, bounded in size and rate. Such arrows say *as the browser says*, and name nobody in a title. Refused with 400 \`not_yours\` (a kind that this party cannot see), 404 \`controls_closed\`, 429 \`too_many_reports\`; of a frame, with the same code in \`refused\`.

## Keys

An arrow's \`gives\` and \`needs\` are \`scheme:hash\`, the first 96 bits of the SHA-256 of what it is of: \`state\` and \`answered\` (an authorization request and its answer), \`proof\` (a code or token), \`handed\`, \`sent\`, \`redeem\`, \`redeemed\` (its way), \`click\`, \`call\`, \`challenge\`, \`visit\`, \`prove\`, \`asked\`, \`answer\`, \`survey\` (page and window), \`attempt\`, \`conversation\`, \`entry\` (the service).

## Kinds

Where a level has no sentence of its own, that of the level before it holds; *–*: not drawn there. Checks are folded into arrows of the kind \`checks\`, which nobody reports and nobody can wait for: all of a chat request into one for the business, each run of them for the architect.

| kind | lanes | seen by | business | architect and security | clause | done in |
|---|---|---|---|---|---|---|`;

const FACTS = `## What an arrow tells, and from which level on

*once spent*: at level security, as text when a token came for the code. *token*: at level security, layer by layer; as text when it was used or has expired. *never*: that there was one. What is not in this list is not in any answer.

| kind | facts |
|---|---|`;
