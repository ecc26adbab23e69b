// The controls need a key, or are closed: said once, with what to do about it.
'use client';
import { Lock } from 'lucide-react';
import { Code } from '../code';
import { KeyForm } from '../key-form';
import { useStage } from './stage-context';

export function LockedControls() {
  const { state, unlock } = useStage().controls;
  if (state === 'open') return null;
  return (
    <section aria-label="Controls" className="grid grid-cols-1 gap-2.5 rounded-lg bg-unverified-soft p-3">
      <h2 className="flex items-center gap-2 text-sm font-semibold text-unverified">
        <Lock aria-hidden className="size-4" />
        {state === 'locked' ? 'Controls are locked' : 'Controls are closed'}
      </h2>
      {state === 'locked' ? (
        <KeyForm unlock={unlock} size="small" />
      ) : (
        <p className="text-sm text-pretty">
          Switches and reset need a key in production. Start the server with <Code>DEMO_KEY</Code> to open them; everything else works.
        </p>
      )}
    </section>
  );
}
