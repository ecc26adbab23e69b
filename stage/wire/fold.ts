// Forty-four checks are forty-four events. At level security each is an arrow; an architect sees each run of them as one, whoever reads
// for the business all checks of a chat request as one. Nothing is lost: the ladder is in the arrow.
import type { Level } from '@/lib/wire/kind';
import { draw, stepsOf, type Event } from './draw';
import type { Reader } from './facts';
import type { Arrow, Step } from './shape';

const isCheck = ({ recorded }: Event) => recorded.event.kind === 'check_passed' || recorded.event.kind === 'check_failed';

/** The arrows of an exchange, whose events are in causal order. */
export function fold(events: readonly Event[], reader: Reader): Arrow[] {
  return groups(events, reader.level).flatMap((group) => (group.length > 1 ? foldOf(group, wholeLadder(events, group[0]!, reader), reader) : (draw(group[0]!, reader) ?? [])));
}

/** All checks of the chat request that `one` is a check of: which of them failed is the same at every level. */
const wholeLadder = (events: readonly Event[], one: Event, reader: Reader): Step[] => events.filter((event) => isCheck(event) && event.needs[0] === one.needs[0]).flatMap((event) => stepsOf(event, reader));

function groups(events: readonly Event[], level: Level): Event[][] {
  if (level === 'security') return events.map((event) => [event]);
  return level === 'architect' ? runs(events) : byAttempt(events);
}

/** Checks that follow each other, of one attempt. */
function runs(events: readonly Event[]): Event[][] {
  const found: Event[][] = [];
  for (const event of events) {
    const last = found.at(-1);
    if (last && isCheck(event) && isCheck(last[0]!) && last[0]!.needs[0] === event.needs[0]) last.push(event);
    else found.push([event]);
  }
  return found;
}

/** All checks of an attempt, in the place of the last. */
function byAttempt(events: readonly Event[]): Event[][] {
  const checks = new Map<string | undefined, Event[]>();
  for (const event of events) if (isCheck(event)) checks.set(event.needs[0], [...(checks.get(event.needs[0]) ?? []), event]);
  const isLast = (event: Event) => checks.get(event.needs[0])?.at(-1) === event;
  return events.flatMap((event) => (!isCheck(event) ? [[event]] : isLast(event) ? [checks.get(event.needs[0])!] : []));
}

/** It has the name of its first check: an arrow that grows while one looks at it stays the same arrow. */
function foldOf(group: readonly Event[], whole: readonly Step[], reader: Reader): Arrow[] {
  const arrows = group.flatMap((event) => draw(event, reader) ?? []);
  const [first, last] = [arrows[0]!, arrows.at(-1)!];
  const ladder = arrows.flatMap((arrow) => arrow.ladder);
  const file = 'live-assist/verification/checks.ts';
  const clauses = new Set(ladder.flatMap(({ clause }) => clause ?? []));
  const clause = `${[...clauses].slice(0, 3).join(', ')}${clauses.size > 3 ? ` and ${clauses.size - 3} more` : ''}`;
  return [{ ...last, id: first.id, kind: 'checks', clause, file, facts: [], ladder, checks: group.length, sentence: sentenceOf(ladder, whole, reader.level), outcome: last.outcome, gives: [], needs: first.needs }];
}

function sentenceOf(ladder: readonly Step[], whole: readonly Step[], level: Level): string {
  const failed = ladder.find(({ outcome }) => outcome === 'failed');
  const passed = ladder.filter(({ outcome }) => outcome === 'passed').length;
  if (failed) return `Check ${whole.findIndex(({ outcome }) => outcome === 'failed') + 1} of ${whole.length} fails: ${failed.check}`;
  return level === 'business' ? `Verified: ${passed} checks passed` : `${passed} checks passed, ${ladder[0]!.check} to ${ladder.at(-1)!.check}`;
}
