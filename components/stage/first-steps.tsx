// The three things to click first, in order.
import type { ReactNode } from 'react';
import type { BrandStart } from '@/stage/brands/start';
import { Code } from './code';

export function FirstSteps({ first }: { first: BrandStart }) {
  const { workspace, site, name, customers, customerPassword, agents, agentPassword, invitation } = first;
  return (
    <section aria-labelledby="steps" className="grid grid-cols-1 gap-4">
      <h2 id="steps" className="text-lg font-semibold">
        Click these first
      </h2>
      <ol className="grid grid-cols-1 gap-4 md:grid-cols-3">
        <Step number={1} title="Take the agent’s seat">
          Open the <Away href={workspace}>Agent Workspace</Away> and sign in as <Code>{agents[0]!.login}</Code> (password:{' '}
          {'known' in agentPassword ? <Code>{agentPassword.known}</Code> : agentPassword.where}).
        </Step>
        <Step number={2} title="Be the customer">
          In a second window open <Away href={site}>{name}</Away>, sign in as <Code>{customers[0]!.login}</Code> (password: <Code>{customerPassword}</Code>), and click “{invitation}”.
        </Step>
        <Step number={3} title="See who it is">
          Accept the chat in the workspace: {customers[0]!.name}’s contact card opens, and each verified attribute bears the secure icon.
        </Step>
      </ol>
    </section>
  );
}

function Step({ number, title, children }: { number: number; title: string; children: ReactNode }) {
  return (
    <li className="grid content-start gap-2 rounded-2xl border border-line bg-panel p-5 shadow-xs">
      <span aria-hidden className="grid size-8 place-items-center rounded-full bg-accent-soft text-sm font-bold text-accent">
        {number}
      </span>
      <h3 className="font-semibold">{title}</h3>
      <p className="text-[0.95rem] text-pretty text-muted">{children}</p>
    </li>
  );
}

function Away({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a href={href} target="_blank" rel="noopener" className="font-medium text-accent underline underline-offset-2">
      {children}
    </a>
  );
}
