// The four things to click first, in order. What the stage can click itself has a button.
'use client';
import type { ReactNode } from 'react';
import { GuideSection } from './guide-section';
import { useStage } from './stage-context';

export function FirstSteps() {
  const { brand } = useStage();
  const customer = brand.customers[0]!;
  return (
    <GuideSection title="Click these first">
      <ol className="grid grid-cols-1 gap-2">
        <Step number={1} title="Take the agent’s seat">
          In the Agent Workspace, sign in as {brand.agents[0]!.name}.
        </Step>
        <Step number={2} title="Be the customer">
          Click {customer.name} below: the brand’s own login page signs her or him in.
        </Step>
        <Step number={3} title="Ask for a chat">
          On the brand’s site click “{brand.invitation}”.
        </Step>
        <Step number={4} title="See who it is">
          Accept the chat: the contact card opens, and each verified attribute bears the secure icon.
        </Step>
      </ol>
    </GuideSection>
  );
}

function Step({ number, title, children }: { number: number; title: string; children: ReactNode }) {
  return (
    <li className="grid grid-cols-[auto_1fr] gap-x-3">
      <span aria-hidden className="row-span-2 grid size-6 place-items-center rounded-full bg-accent-soft text-xs font-bold text-accent">
        {number}
      </span>
      <h3 className="text-sm font-semibold">{title}</h3>
      <p className="text-sm text-pretty text-muted">{children}</p>
    </li>
  );
}
