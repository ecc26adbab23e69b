// The wire alone on a page: what a link to one arrow opens.
'use client';
import { useState, useSyncExternalStore, type FormEvent } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { LEVELS, type Level } from '@/lib/wire/kind';
import type { Controls } from '@/stage/brands/start';
import { BrowserMemory } from '@/stage/desk/browser-memory';
import { callControl } from '@/stage/desk/control-client';
import { Wire } from './wire';

/** The stage keeps it under the same name: in one tab it is typed once. */
const keyMemory = new BrowserMemory('session', 'stage key');

interface Props {
  brand: string;
  name: string;
  level: Level;
  controls: Controls;
}

export function WirePage({ brand, name, level, controls }: Props) {
  const demoKey = useSyncExternalStore(keyMemory.subscribe, keyMemory.read, () => null);
  const isLocked = controls === 'locked' && !demoKey;
  return (
    <main className="flex h-dvh flex-col bg-canvas text-ink">
      <header className="flex flex-wrap items-center gap-x-6 gap-y-2 border-b border-line bg-panel px-4 py-2.5">
        <h1 className="text-base font-semibold">The wire of {name}</h1>
        <Levels brand={brand} level={level} />
      </header>
      <div className="min-h-0 grow">{isLocked ? <KeyForm /> : <Wire brand={brand} level={level} demoKey={demoKey} />}</div>
    </main>
  );
}

const Levels = ({ brand, level }: Pick<Props, 'brand' | 'level'>) => (
  <nav aria-label="Level" className="flex flex-wrap gap-1 text-sm">
    {LEVELS.map((one) => (
      <a key={one} href={`/wire/${brand}?level=${one}`} aria-current={one === level ? 'page' : undefined} className={`rounded-md px-2.5 py-1 capitalize ${one === level ? 'bg-accent text-on-accent' : 'text-muted hover:bg-sunken'}`}>
        {one}
      </a>
    ))}
  </nav>
);

function KeyForm() {
  const [problem, setProblem] = useState('');
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const key = String(new FormData(event.currentTarget).get('key'));
    const tried = await callControl('GET', '/brands', { key });
    if (tried.ok) keyMemory.write(key);
    else setProblem(tried.code === 'demo_key_wrong' ? 'That is not the key.' : tried.message);
  };
  return (
    <form method="post" onSubmit={submit} className="mx-auto grid max-w-sm gap-3 p-6 pt-16">
      <h2 className="font-semibold">The controls are locked</h2>
      <Field label="Demo key" name="key" type="password" autoComplete="off" required maxLength={200} error={problem || undefined} hint="The value of DEMO_KEY. This tab keeps it until it is closed." />
      <Button type="submit">Unlock</Button>
    </form>
  );
}
