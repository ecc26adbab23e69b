// The sentence of an arrow: the table's words for the reader's level, with what the event says in its places.
import { LEVELS, type Kind, type Level } from '@/lib/wire/kind';

const LONGEST = 160;

/** The words for a level, or for the nearest one below it; undefined where the kind is not drawn there. */
export function wordsFor({ says }: Kind, level: Level): string | undefined {
  const below = LEVELS.slice(0, LEVELS.indexOf(level) + 1).toReversed();
  return below.map((one) => says[one]).find((words) => words !== undefined);
}

/** `{fact}` and `{fact|otherwise}` filled in. */
export function sentenceOf(words: string, facts: Record<string, unknown>): string {
  const sentence = words.replace(/\{([^{}|]+)(?:\|([^{}]*))?\}/g, (_, name: string, otherwise = '') => String(facts[name] ?? otherwise));
  return sentence.length > LONGEST ? `${sentence.slice(0, LONGEST - 1)}…` : sentence;
}
