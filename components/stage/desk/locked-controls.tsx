// The controls need a key, or are closed: said once, with what to do about it.
'use client';
import { Lock } from 'lucide-react';
import { useState, type FormEvent } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Code } from '../code';
import { useStage } from './stage-context';

export function LockedControls() {
  const { state } = useStage().controls;
  if (state === 'open') return null;
  return (
    <section aria-label="Controls" className="grid grid-cols-1 gap-2.5 rounded-lg bg-unverified-soft p-3">
      <h2 className="flex items-center gap-2 text-sm font-semibold text-unverified">
        <Lock aria-hidden className="size-4" />
        {state === 'locked' ? 'Controls are locked' : 'Controls are closed'}
      </h2>
      {state === 'locked' ? (
        <KeyForm />
      ) : (
        <p className="text-sm text-pretty">
          Switches and reset need a key in production. Start the server with <Code>DEMO_KEY</Code> to open them; everything else works.
        </p>
      )}
    </section>
  );
}

function KeyForm() {
  const { controls } = useStage();
  const [problem, setProblem] = useState('');
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setProblem((await controls.unlock(String(new FormData(event.currentTarget).get('key')))) ?? '');
  };
  return (
    <form method="post" onSubmit={submit} className="grid gap-2.5">
      <Field label="Demo key" name="key" type="password" autoComplete="off" required maxLength={200} error={problem || undefined} hint="The value of DEMO_KEY. This tab keeps it until it is closed." />
      <Button type="submit" size="small">
        Unlock
      </Button>
    </form>
  );
}
