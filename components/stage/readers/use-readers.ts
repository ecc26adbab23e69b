// The last run's table, and another run of it.
'use client';
import { useEffect, useState } from 'react';
import type { Level } from '@/lib/wire/kind';
import { callControl, type Done } from '@/stage/desk/control-client';
import type { Readers } from '@/stage/readers/last-run';

interface Asking {
  brand: string;
  level: Level;
  demoKey: string | null;
}

export interface ReadersRun {
  /** Undefined until it was read, or where there is none. */
  table: Readers | undefined;
  problem: string;
  running: boolean;
  run: (login: string) => Promise<void>;
}

export function useReaders({ brand, level, demoKey: key }: Asking): ReadersRun {
  const [table, setTable] = useState<Readers>();
  const [problem, setProblem] = useState('');
  const [running, setRunning] = useState(false);
  const path = `/brands/${brand}/readers?level=${level}`;
  useEffect(() => {
    let isOver = false;
    // Where there was no run yet, the page says how to begin one.
    void callControl<Readers>('GET', path, { key }).then((done) => !isOver && done.ok && setTable(done.data));
    return () => void (isOver = true);
  }, [path, key]);
  const run = async (login: string) => {
    setRunning(true);
    setProblem('');
    const done: Done<Readers> = await callControl<Readers>('POST', path, { key, body: { login } });
    setRunning(false);
    if (done.ok) setTable(done.data);
    else setProblem(done.message);
  };
  return { table, problem, running, run };
}
