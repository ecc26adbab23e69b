// One event becomes one arrow, for one reader.
import { environment } from '@/lib/environment';
import { isOpen, textsOf } from '@/lib/wire/keys';
import type { Kind } from '@/lib/wire/kind';
import { KINDS } from '@/lib/wire/kinds';
import { wireCell, type Recorded } from '@/lib/wire/ring';
import { plainFacts, shownFacts, shownTokens, type Reader } from './facts';
import { sentenceOf, wordsFor } from './sentence';
import type { Arrow, Reason, Step } from './shape';

/** An event with its keys as they are compared. */
export interface Event extends Pick<Recorded, 'number' | 'source' | 'sequence'> {
  recorded: Recorded;
  gives: string[];
  needs: string[];
}

const keysOf = new WeakMap<Recorded, Pick<Event, 'gives' | 'needs'>>();

/** Keys are hashed once, but for those that are known only later. */
export function eventOf(recorded: Recorded): Event {
  const { number, source, sequence, event } = recorded;
  const isSettled = ![...(event.gives ?? []), ...(event.needs ?? [])].some(isOpen);
  const keys = keysOf.get(recorded) ?? { gives: textsOf(event.gives), needs: textsOf(event.needs) };
  if (isSettled) keysOf.set(recorded, keys);
  return { recorded, number, source, sequence, ...keys };
}

/** `{run}-{number}`: a link to an arrow of an earlier start leads nowhere, and never to another arrow. */
export const idOf = (number: number): string => `${wireCell.run}-${number}`;

export const kindOf = ({ recorded }: Event): Kind => KINDS[recorded.event.kind];
export const factsOf = ({ recorded }: Event): Record<string, unknown> => recorded.event.facts?.() ?? {};

/** Undefined where the reader's level does not draw it. */
export function draw(event: Event, reader: Reader): Arrow | undefined {
  const kind = kindOf(event);
  const words = wordsFor(kind, reader.level);
  if (words === undefined) return undefined;
  const { recorded, number, gives, needs } = event;
  const facts = factsOf(event);
  const plain = plainFacts(kind, facts, reader);
  const { from, to, way, seenBy, clause, file, answers } = kind;
  const { kind: name } = recorded.event;
  return {
    ...{ id: idOf(number), kind: name, from, to, way, seenBy, clause, file, gives, needs },
    answer: answers !== undefined,
    sentence: sentenceOf(words, plain),
    at: new Date(recorded.at).toISOString(),
    outcome: FAILURES.has(name) ? 'failed' : name === 'check_passed' ? 'passed' : 'plain',
    ...(name === 'visitor_refused' && { reason: reasonOf(plain) }),
    facts: shownFacts(kind, facts, reader),
    tokens: shownTokens(kind, facts, reader),
    ladder: stepsOf(event, reader),
  };
}

const FAILURES = new Set<string>(['check_failed', 'visitor_refused', 'chat_denied', 'code_refused', 'stolen_code_refused', 'redemption_failed', 'socket_closed']);

function reasonOf({ 'vendor code': vendorCode = null, ...rest }: Record<string, unknown>): Reason {
  const { code, check, party, sentence, expected, actual, change, documentation } = rest as unknown as Reason;
  const page = documentation && new URL(documentation, environment().liveAssistOrigin).href;
  return { code, check, party, sentence, expected, actual, change, documentation: page, vendorCode: vendorCode as number | null };
}

/** The check that an event is, and those that were not reached because of it. */
export function stepsOf(event: Event, reader: Reader): Step[] {
  const { kind } = event.recorded.event;
  if (kind !== 'check_passed' && kind !== 'check_failed') return [];
  const { check, clause, note, expected, actual, 'not reached': rest = [] } = plainFacts(kindOf(event), factsOf(event), reader) as Record<string, string> & { 'not reached'?: string[] };
  const told = { note, expected, actual };
  const said = Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined));
  const step: Step = { id: idOf(event.number), check: check!, clause, outcome: kind === 'check_passed' ? 'passed' : 'failed', ...said };
  return [step, ...(rest as string[]).map((name): Step => ({ check: name, outcome: 'not reached' }))];
}
