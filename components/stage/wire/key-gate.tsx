// What is behind the demo key, on a page of its own: the form for it, or the page.
'use client';
import type { ReactNode } from 'react';
import type { Controls } from '@/stage/brands/start';
import { useControls } from '../desk/use-controls';
import { KeyForm } from '../key-form';

/** `children` gets the key; null where none is needed. */
export function KeyGate({ controls, children }: { controls: Controls; children: (demoKey: string | null) => ReactNode }) {
  const { state, key, unlock } = useControls(controls);
  if (state !== 'locked') return children(key);
  return (
    <section className="mx-auto grid max-w-sm gap-3 p-6 pt-16">
      <h2 className="font-semibold">The controls are locked</h2>
      <KeyForm unlock={unlock} />
    </section>
  );
}
