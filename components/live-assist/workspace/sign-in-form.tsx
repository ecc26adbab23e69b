// Agents sign in with their ID and password. What was typed as the ID stays when it was wrong.
'use client';
import { LogIn } from 'lucide-react';
import { useState, useSyncExternalStore, type FormEvent } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { signIn, signInWithTicket, type AgentIdentity } from '@/live-assist/workspace/agent-session';
import { useTellAgent, useTickets } from '../embedded';
import { EntryCard } from './entry-card';

const subscribeToNothing = () => () => {};

interface Props {
  account: { id: string; name: string };
  /** Why the agent must sign in again. */
  note?: string;
  title?: string;
  lead?: string;
  onSignedIn: (agent: AgentIdentity) => void;
}

export function SignInForm({ account, note, title = 'Sign in to the Agent Workspace', lead = `Answer the customers of ${account.name}.`, onSignedIn }: Props) {
  const [problem, setProblem] = useState('');
  const [busy, setBusy] = useState(false);
  // Before React listens the browser would send the form itself, and write the password into the address.
  const listens = useSyncExternalStore(subscribeToNothing, () => true, () => false);
  useTellAgent(null);
  useTickets(async (ticket) => {
    const seated = await signInWithTicket(account.id, ticket);
    if (seated) onSignedIn(seated);
  });
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const typed = new FormData(form);
    setBusy(true);
    const answer = await signIn(account.id, String(typed.get('login')).trim(), String(typed.get('password')));
    setBusy(false);
    if (typeof answer !== 'string') return onSignedIn(answer);
    setProblem(answer);
    form.querySelector<HTMLInputElement>('[type=password]')?.select();
  };
  return (
    <EntryCard title={title} lead={lead}>
      {note && <p className="rounded-lg bg-unverified-soft px-4 py-3 text-sm text-unverified">{note}</p>}
      <form method="post" onSubmit={submit} className="grid gap-5">
        <Field label="Agent ID" name="login" autoComplete="username" autoCapitalize="none" spellCheck={false} required maxLength={100} autoFocus />
        <Field label="Password" name="password" type="password" autoComplete="current-password" required maxLength={200} />
        <p role="alert" className="text-sm font-medium text-danger empty:hidden">
          {problem}
        </p>
        <Button type="submit" disabled={busy || !listens}>
          <LogIn aria-hidden className="size-4" />
          {busy ? 'Signing in…' : 'Sign in'}
        </Button>
      </form>
    </EntryCard>
  );
}
