// The last run's table, another run of it, and for whom there can be one.
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

interface Customer {
  login: string;
  name: string;
}

export interface ReadersRun {
  /** Empty until they were read: they are behind the key, as the table is. */
  customers: readonly Customer[];
  /** Undefined until it was read, or where there is none. */
  table: Readers | undefined;
  problem: string;
  running: boolean;
  /** For the brand's first customer where none is named. */
  run: (login?: string) => Promise<void>;
}

export function useReaders({ brand, level, demoKey: key }: Asking): ReadersRun {
  const [customers, setCustomers] = useState<readonly Customer[]>([]);
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
  useEffect(() => {
    let isOver = false;
    void callControl<{ personas: Customer[] }>('GET', `/brands/${brand}/personas`, { key }).then((done) => {
      if (isOver) return;
      if (done.ok) setCustomers(done.data.personas);
      else setProblem(done.message);
    });
    return () => void (isOver = true);
  }, [brand, key]);
  const run = async (login?: string) => {
    setRunning(true);
    setProblem('');
    const done: Done<Readers> = await callControl<Readers>('POST', path, { key, body: { login } });
    setRunning(false);
    if (done.ok) setTable(done.data);
    else setProblem(done.message);
  };
  return { customers, table, problem, running, run };
}
