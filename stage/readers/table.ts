// Who can read what, as a table: a row for each claim, a cell for each flow and reader, and the arrows that the cells were derived from.
import { reaches as mayRead, type Level } from '@/lib/wire/kind';
import type { Recorded } from '@/lib/wire/ring';
import type { FlowName } from '../brands/flow';
import { arrowsOf } from '../wire/read';
import type { Arrow } from '../wire/shape';
import { carriersOf, type Carrier } from './carriers';
import { isOfTheToken } from './claims';
import { READERS, type ReaderName } from './readers';
import { readingOf, type Reading } from './reading';

/** One chat in one flow, as it was recorded. */
export interface Recording {
  flow: FlowName;
  recorded: readonly Recorded[];
}

export interface Cell extends Reading {
  flow: FlowName;
  reader: ReaderName;
}

export interface ClaimRow {
  claim: string;
  about: 'customer' | 'token';
  /** Below level security it is said what it is, and not what it says. */
  value: { shown: string } | { hidden: string };
  /** Where it was sent in one flow alone. */
  onlyIn?: FlowName;
  cells: Cell[];
}

export interface ReadersTable {
  level: Level;
  flows: FlowName[];
  readers: { reader: ReaderName; title: string; means: string }[];
  claims: ClaimRow[];
  /** Those that the cells name, opened. */
  arrows: Arrow[];
}

/** Of one customer's chats, one in each flow. Every claim that any message had has a row, those about the customer first; `level` says whether values are shown, and how far the arrows are opened. */
export function tableOf(recordings: readonly Recording[], level: Level): ReadersTable {
  const carried = recordings.map(({ flow, recorded }) => ({ flow, carriers: carriersOf(recorded) }));
  const values = valuesOf(carried.flatMap(({ carriers }) => carriers));
  const claims = [...values].map(([claim, value]): ClaimRow => {
    const cells = carried.flatMap(({ flow, carriers }) => READERS.map(({ reader, reaches }) => ({ flow, reader, ...readingOf(claim, carriers, reaches) })));
    const sentIn = [...new Set(cells.filter(({ outcome }) => outcome !== 'not sent').map(({ flow }) => flow))];
    return { claim, about: isOfTheToken(claim) ? 'token' : 'customer', value: shown(value, level), ...(sentIn.length === 1 && recordings.length > 1 && { onlyIn: sentIn[0] }), cells };
  });
  const cited = new Set(claims.flatMap(({ cells }) => cells.flatMap(({ arrow }) => arrow ?? [])));
  return {
    level,
    flows: recordings.map(({ flow }) => flow),
    readers: READERS.map(({ reader, title, means }) => ({ reader, title, means })),
    claims: claims.toSorted((a, b) => a.about.localeCompare(b.about)),
    arrows: recordings.flatMap(({ recorded }) => arrowsOf(recorded, level).filter(({ id }) => cited.has(id))),
  };
}

/** Every claim that was in any message, with the value it had first. */
function valuesOf(carriers: readonly Carrier[]): Map<string, unknown> {
  const values = new Map<string, unknown>();
  for (const { carried } of carriers) for (const one of carried) if ('claims' in one) for (const [name, value] of Object.entries(one.claims)) if (!values.has(name)) values.set(name, value);
  return values;
}

function shown(value: unknown, level: Level): ClaimRow['value'] {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  if (mayRead(level, 'security')) return { shown: text };
  return { hidden: `${typeof value === 'string' ? 'text' : typeof value === 'object' ? 'object' : typeof value}, ${text.length} characters` };
}
