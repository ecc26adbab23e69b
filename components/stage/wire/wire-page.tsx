// The wire alone on a page: what a link to one arrow opens.
'use client';
import type { Level } from '@/lib/wire/kind';
import type { Controls } from '@/stage/brands/start';
import { KeyGate } from './key-gate';
import { PageHeader } from './page-header';
import { Wire } from './wire';

interface Props {
  brand: string;
  name: string;
  level: Level;
  controls: Controls;
}

export const WirePage = ({ brand, name, level, controls }: Props) => (
  <main className="flex h-dvh flex-col bg-canvas text-ink">
    <PageHeader title={`The wire of ${name}`} path={`/wire/${brand}`} level={level} />
    <div className="min-h-0 grow">
      <KeyGate controls={controls}>{(demoKey) => <Wire brand={brand} level={level} demoKey={demoKey} />}</KeyGate>
    </div>
  </main>
);
