// Who can sign in at a place, and with which password.
import type { ReactNode } from 'react';
import { Code } from './code';

interface Props {
  title: string;
  people: { login: string; name: string; summary?: string }[];
  password: ReactNode;
}

export function SignIns({ title, people, password }: Props) {
  return (
    <div className="grid grid-cols-1 gap-2">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <h4 className="text-xs font-semibold tracking-wide text-muted uppercase">
          {title}
        </h4>
        <p className="text-sm text-muted">Password: {password}</p>
      </div>
      <ul className="grid grid-cols-1 divide-y divide-line">
        {people.map(({ login, name, summary }) => (
          <li key={login} className="flex flex-wrap items-baseline gap-x-3 py-2 text-sm">
            <span className="w-20">
              <Code>{login}</Code>
            </span>
            <bdi className="font-medium">{name}</bdi>
            {summary && <span className="text-muted">{summary}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}
