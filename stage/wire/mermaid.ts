// The wire as a Mermaid sequence diagram, which Markdown viewers draw.
import { LANE_NAMES, LANES, type Lane } from '@/lib/wire/kind';
import type { ArrowHead, Exchange } from './shape';

const ALIASES: Record<Lane, string> = { consumer: 'C', 'brand page': 'P', VAS: 'V', 'chat window': 'W', 'Live Assist': 'L', agent: 'A' };
const PEOPLE: ReadonlySet<Lane> = new Set(['consumer', 'agent']);

/** One diagram for all exchanges; each begins with a note that says what it is. */
export function toMermaid(exchanges: readonly Exchange<ArrowHead>[]): string {
  const used = LANES.filter((lane) => exchanges.some(({ arrows }) => arrows.some(({ from, to }) => from === lane || to === lane)));
  const lines = used.map((lane) => `${PEOPLE.has(lane) ? 'actor' : 'participant'} ${ALIASES[lane]} as ${LANE_NAMES[lane]}`);
  const span = [used[0], used.at(-1)].flatMap((lane) => (lane ? ALIASES[lane] : [])).filter((alias, index, all) => all.indexOf(alias) === index).join(',');
  for (const { title, arrows } of exchanges) lines.push(`Note over ${span}: ${escapeMermaid(title)}`, ...arrows.map(lineOf));
  return `sequenceDiagram\n${['autonumber', ...lines].map((line) => `  ${line}\n`).join('')}`;
}

const lineOf = ({ from, to, answer, sentence }: ArrowHead) => `${ALIASES[from]}${answer ? '-->>' : '->>'}${ALIASES[to]}: ${escapeMermaid(sentence)}`;

/**
 * Text of a message or a note. `#` begins an entity and `;` ends a statement, `%%` begins a comment; the rest is kept from being taken for HTML,
 * for the word `wrap:`, or for a style. Mermaid decodes `#59;` where it draws.
 */
export const escapeMermaid = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[#;%"<>&\\{}]/g, (character) => `#${character.codePointAt(0)};`)
    .replace(/^((?:no)?wrap|style|classDef|end)\b/i, (word) => `#${word.codePointAt(0)};${word.slice(1)}`)
    .replace(/(style|classDef)(.*):/gi, '$1$2#58;') || '…';
