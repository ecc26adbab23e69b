// The demo key, typed once in a tab.
'use client';
import { useState, type FormEvent } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import type { ControlDesk } from './desk/use-controls';

export function KeyForm({ unlock, size }: Pick<ControlDesk, 'unlock'> & { size?: 'small' }) {
  const [problem, setProblem] = useState('');
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setProblem((await unlock(String(new FormData(event.currentTarget).get('key')))) ?? '');
  };
  return (
    <form method="post" onSubmit={submit} className="grid gap-2.5">
      <Field label="Demo key" name="key" type="password" autoComplete="off" required maxLength={200} error={problem || undefined} hint="The value of DEMO_KEY. This tab keeps it until it is closed." />
      <Button type="submit" size={size}>
        Unlock
      </Button>
    </form>
  );
}
