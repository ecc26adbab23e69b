// The table, what each sign and each reader means, and the message behind the cell that was clicked.
'use client';
import { useState } from 'react';
import type { Readers } from '@/stage/readers/last-run';
import type { Outcome } from '@/stage/readers/reading';
import { MessagePanel } from './message-panel';
import { ReadersTable } from './readers-table';
import { MARKS, ReadingMark } from './reading-mark';

export function ReadersView({ table }: { table: Readers }) {
  const [opened, setOpened] = useState<string>();
  const arrow = table.arrows.find(({ id }) => id === opened);
  return (
    <>
      <ReadersTable table={table} opened={opened} onOpen={setOpened} />
      {arrow && <MessagePanel key={arrow.id} arrow={arrow} onClose={() => setOpened(undefined)} />}
      <div className="grid gap-6 text-sm lg:grid-cols-[2fr_1fr]">
        <section aria-labelledby="readers" className="grid content-start gap-2">
          <h2 id="readers" className="font-semibold">
            Who reads
          </h2>
          <dl className="grid gap-2">
            {table.readers.map(({ reader, title, means }) => (
              <div key={reader}>
                <dt className="font-medium">{title}</dt>
                <dd className="text-pretty text-muted">{means}</dd>
              </div>
            ))}
          </dl>
        </section>
        <section aria-labelledby="signs" className="grid content-start gap-2">
          <h2 id="signs" className="font-semibold">
            What the signs mean
          </h2>
          <ul className="grid gap-2">
            {(Object.keys(MARKS) as Outcome[]).map((outcome) => (
              <li key={outcome} className="text-pretty text-muted">
                <ReadingMark outcome={outcome} />: {MARKS[outcome].means}
              </li>
            ))}
          </ul>
        </section>
      </div>
    </>
  );
}
