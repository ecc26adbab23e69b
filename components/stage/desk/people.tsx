// Everybody who signs in: a click on a customer uses the brand's own login page, in the consumer's browser.
'use client';
import { useState } from 'react';
import { Avatar } from '@/components/ui/avatar';
import { Code } from '../code';
import { GuideSection } from './guide-section';
import { useStage } from './stage-context';

export function People() {
  const { brand } = useStage();
  return (
    <>
      <GuideSection title="Customers">
        <Customers />
        <p className="text-xs text-muted">
          Password at the login page: <Code>{brand.customerPassword}</Code>
        </p>
      </GuideSection>
      <GuideSection title="Agents">
        <ul className="flex flex-wrap gap-x-4 gap-y-1 text-sm">
          {brand.agents.map(({ login, name }) => (
            <li key={login}>
              <bdi className="font-medium">{name}</bdi> <Code>{login}</Code>
            </li>
          ))}
        </ul>
        <p className="text-xs text-muted">Password: {'known' in brand.agentPassword ? <Code>{brand.agentPassword.known}</Code> : brand.agentPassword.where}</p>
      </GuideSection>
    </>
  );
}

function Customers() {
  const { brand, consumer, arrange, say } = useStage();
  const [busy, setBusy] = useState('');
  const signIn = async (login: string) => {
    setBusy(login);
    arrange.show('brand');
    await consumer.signIn(login).then(
      () => say(''),
      (error: Error) => say(error.message),
    );
    setBusy('');
  };
  return (
    <ul className="grid grid-cols-1 gap-1">
      {brand.customers.map(({ login, name, summary }) => (
        <li key={login}>
          <button
            type="button"
            disabled={!!busy}
            onClick={() => signIn(login)}
            aria-label={`Sign in as ${name}`}
            className="flex w-full cursor-pointer items-center gap-2.5 rounded-lg border border-line px-2.5 py-1.5 text-left transition hover:border-accent/50 hover:bg-accent-soft disabled:cursor-wait disabled:opacity-60"
          >
            <Avatar name={name} size="small" />
            <span className="grid min-w-0 leading-tight">
              <bdi className="truncate text-sm font-medium">{name}</bdi>
              <span className="truncate text-xs text-muted">{busy === login ? 'Signing in…' : `${login} · ${summary}`}</span>
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
