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

/** Between which values the median lies, 19 times in 20, of whatever the values are a sample of (by their ranks, so that no shape is assumed). */
export function medianRange(values: number[]): [least: number, most: number] {
  const sorted = values.toSorted((a, b) => a - b);
  const [middle, reach] = [sorted.length / 2, 0.98 * Math.sqrt(sorted.length)];
  return [sorted[Math.max(0, Math.floor(middle - reach))]!, sorted[Math.min(sorted.length - 1, Math.ceil(middle + reach))]!];
}

/** A figure that is a ratio, with the two rates it comes from. */
export function ratioFigure(name: string, ours: number, theirs: number, goal: number): Figure {
  const ratio = ours / theirs;
  return { name, value: `${ratio.toFixed(2)}  (${Math.round(ours)}/s over ${Math.round(theirs)}/s)`, goal: `≥ ${goal}`, ok: ratio >= goal };
}

export function print(figures: Figure[]): void {
  for (const { name, value, goal, ok } of figures) console.log(`${!goal ? ' ' : ok ? '✓' : '✗'} ${name.padEnd(58)} ${value}${goal && `   goal ${goal}`}`);
}
