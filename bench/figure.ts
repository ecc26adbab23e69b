// What a benchmark reports: a figure, its goal, and whether it was met.

export interface Figure {
  name: string;
  value: string;
  /** Empty where there is no goal. */
  goal: string;
  ok: boolean;
}

/** The middle value; of an even number of values the upper one. */
export const median = (values: number[]): number => percentile(values, 50);

/** The value that `share` per cent of the values do not exceed. */
export function percentile(values: number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * share) / 100))]!;
}

/** What one thing took with something, and without. */
export type Pair = readonly [having: number, lacking: number];

/** The mean of one over that of the other; of each the middle half, since a few take very long. */
const meanRatio = (pairs: readonly Pair[]): number => middleMean(pairs.map(([having]) => having)) / middleMean(pairs.map(([, lacking]) => lacking));

function middleMean(values: number[]): number {
  const quarter = Math.floor(values.length / 4);
  const middle = values.toSorted((a, b) => a - b).slice(quarter, values.length - quarter);
  return middle.reduce((sum, value) => sum + value, 0) / middle.length;
}

const DRAWN = 2_000;

/** Between which values that ratio lies, 19 times in 20: of runs that are drawn from these pairs (the bootstrap). */
function meanRatioRange(pairs: readonly Pair[]): [least: number, most: number] {
  const draw = () => pairs.map(() => pairs[Math.floor(Math.random() * pairs.length)]!);
  const ratios = Array.from({ length: DRAWN }, () => meanRatio(draw()));
  return [percentile(ratios, 2.5), percentile(ratios, 97.5)];
}

/** The ratio, and how sure it is. */
export function pairFigure(name: string, pairs: readonly Pair[], goal: number): Figure {
  const ratio = meanRatio(pairs);
  const [least, most] = meanRatioRange(pairs);
  return { name, value: `${ratio.toFixed(3)}, between ${least.toFixed(3)} and ${most.toFixed(3)}`, goal: `≤ ${goal}`, ok: ratio <= goal };
}

/** A figure that is a ratio, with the two rates it comes from. */
export function ratioFigure(name: string, ours: number, theirs: number, goal: number): Figure {
  const ratio = ours / theirs;
  return { name, value: `${ratio.toFixed(2)}  (${Math.round(ours)}/s over ${Math.round(theirs)}/s)`, goal: `≥ ${goal}`, ok: ratio >= goal };
}

export function print(figures: Figure[]): void {
  for (const { name, value, goal, ok } of figures) console.log(`${!goal ? ' ' : ok ? '✓' : '✗'} ${name.padEnd(58)} ${value}${goal && `   goal ${goal}`}`);
}
