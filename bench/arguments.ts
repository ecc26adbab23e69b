// What `npm run bench` is asked for.
import { parseArgs } from 'node:util';

export interface Asked {
  /** Benchmarks to run: those that were named, else all. */
  names: string[];
  /** Idle connections whose memory is measured. */
  connections: number;
}

/** Reads `[names] [--connections=N]`. What is not known is a problem in words. */
export function readArguments(args: string[], known: string[]): Asked | { problem: string } {
  try {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { connections: { type: 'string', default: '1000' } } });
    const unknown = positionals.filter((name) => !known.includes(name));
    if (unknown.length) return { problem: `There is no benchmark called ${unknown.join(', ')}. There are: ${known.join(', ')}.` };
    const connections = Number(values.connections);
    if (!Number.isInteger(connections) || connections < 10 || connections > 50_000) return { problem: '--connections must be a whole number from 10 to 50000.' };
    return { names: positionals.length ? positionals : known, connections };
  } catch (error) {
    // parseArgs names the option that it does not know.
    return { problem: `${(error as Error).message} Options: --connections=N.` };
  }
}
