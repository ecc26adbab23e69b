// Who can read what, on a page of its own: a run, its table, and what each reader is.
'use client';
import { Play } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Select } from '@/components/ui/select';
import type { Level } from '@/lib/wire/kind';
import type { Controls } from '@/stage/brands/start';
import { clock } from '@/stage/wire/clock';
import { KeyGate } from '../wire/key-gate';
import { PageHeader } from '../wire/page-header';
import { ReadersView } from './readers-view';
import { useReaders, type ReadersRun } from './use-readers';

interface Props {
  brand: string;
  name: string;
  level: Level;
  controls: Controls;
}

export const ReadersPage = ({ brand, name, level, controls }: Props) => (
  <main className="min-h-dvh bg-canvas text-ink">
    <PageHeader title={`Who can read what at ${name}`} path={`/readers/${brand}`} level={level}>
      <a href={`/wire/${brand}?level=${level}`} className="text-sm font-medium text-accent underline">
        The wire
      </a>
      <a href={`/?brand=${brand}`} className="text-sm font-medium text-accent underline">
        The stage
      </a>
    </PageHeader>
    <KeyGate controls={controls}>{(demoKey) => <Unlocked brand={brand} level={level} demoKey={demoKey} />}</KeyGate>
  </main>
);

function Unlocked({ brand, level, demoKey }: Pick<Props, 'brand' | 'level'> & { demoKey: string | null }) {
  const readers = useReaders({ brand, level, demoKey });
  return (
    <div className="mx-auto grid max-w-[100rem] grid-cols-1 gap-6 p-4">
      <Run readers={readers} />
      {readers.table && <ReadersView key={readers.table.at} table={readers.table} />}
    </div>
  );
}

function Run({ readers: { customers, table, problem, running, run } }: { readers: ReadersRun }) {
  const [login, setLogin] = useState<string>();
  return (
    <section aria-label="Run" className="grid grid-cols-1 justify-items-start gap-3">
      <p className="max-w-3xl text-sm text-pretty text-muted">
        One customer signs in and chats in code flow, in implicit flow with a signed token, and with an encrypted one: for real, each in a throw-away brand of the same pack. What each reader could have read is then derived from the messages that were sent.
      </p>
      <div className="flex max-w-full flex-wrap items-center gap-3">
        <label className="flex min-w-0 items-center gap-2 text-sm font-medium">
          Customer
          <Select value={login} disabled={!customers.length} onChange={(event) => setLogin(event.target.value)} className="min-w-40 max-w-60">
            {customers.map((one) => (
              <option key={one.login} value={one.login}>
                {one.name}
              </option>
            ))}
          </Select>
        </label>
        <Button size="small" onClick={() => run(login)} disabled={running}>
          <Play aria-hidden className="size-4" />
          Run the three flows
        </Button>
      </div>
      <p role="status" className={`text-sm ${problem ? 'text-danger' : 'text-muted'}`}>
        {running ? 'Three chats are under way…' : problem || (table ? `${table.customer.name}, ${clock(table.at)}` : 'Not run yet.')}
      </p>
    </section>
  );
}
