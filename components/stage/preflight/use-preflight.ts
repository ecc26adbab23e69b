// One run of the check, followed line by line.
'use client';
import { useRef, useState } from 'react';
import { askPreflight } from '@/stage/preflight/ask';
import type { Line, Report } from '@/stage/preflight/report';

export interface Preflight {
  lines: readonly Line[];
  /** Undefined while it runs. */
  report: Report | undefined;
  /** Why there is no report. */
  problem: string;
  running: boolean;
  begin: () => Promise<void>;
  stop: () => void;
}

export function usePreflight(brand: string, key: string | null): Preflight {
  const [lines, setLines] = useState<readonly Line[]>([]);
  const [outcome, setOutcome] = useState<Report | string>();
  const [running, setRunning] = useState(false);
  const under = useRef<AbortController>(undefined);
  const begin = async () => {
    const way = (under.current = new AbortController());
    setLines([]);
    setOutcome(undefined);
    setRunning(true);
    const hear = (line: Line) => setLines((known) => [...known.filter(({ name }) => name !== line.name), line]);
    const answer = await askPreflight({ brand, key, hear, gone: way.signal });
    if (under.current !== way) return;
    setOutcome(answer);
    setRunning(false);
  };
  const stop = () => {
    under.current?.abort();
    under.current = undefined;
    setRunning(false);
  };
  return { lines, report: typeof outcome === 'object' ? outcome : undefined, problem: typeof outcome === 'string' ? outcome : '', running, begin, stop };
}
