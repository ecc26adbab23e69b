// The right column: who this is. What the ID token vouches for, what the CRM knows, and, strictly apart, what the page said.
'use client';
import { ArrowLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import type { Conversation } from '@/live-assist/workspace/state';
import { ContactCard } from './contact-card';
import { Legend } from './legend';
import { PageAttributes } from './page-attributes';
import { VerifiedAttributes } from './verified-attributes';
import { useWorkspace } from './workspace-context';

export function VisitorPane({ onShowChat }: { onShowChat: () => void }) {
  const { state } = useWorkspace();
  const { selection } = state;
  const conversation = selection?.kind === 'conversation' ? state.conversations[selection.id] : undefined;
  return (
    <section aria-label="Visitor" className="flex w-full min-w-0 flex-col bg-panel">
      {selection && (
        <div className="flex min-h-14 items-center gap-2 border-b border-line px-3 min-[36rem]:hidden">
          <button id="back-to-chat" type="button" autoFocus onClick={onShowChat} className="flex cursor-pointer items-center gap-2 rounded-lg p-2 text-sm font-medium hover:bg-sunken">
            <ArrowLeft aria-hidden className="size-5" />
            Back to the chat
          </button>
        </div>
      )}
      {conversation ? <Known conversation={conversation} /> : <Quiet>{selection ? SURVEY : NOTHING}</Quiet>}
    </section>
  );
}

const NOTHING = 'When you open a conversation, you see here who it is with.';
const SURVEY = 'Nobody was verified for this survey, so there is no contact card.';

function Known({ conversation }: { conversation: Conversation }) {
  const { store } = useWorkspace();
  const { details, summary } = conversation;
  if (!details || details.state === 'loading') return <Quiet>Reading who {summary.visitorName} is…</Quiet>;
  if (details.state === 'failed')
    return (
      <Quiet>
        Who the visitor is could not be read.
        <Button tone="quiet" size="small" onClick={() => void store.readDetails(summary.id)}>
          Try again
        </Button>
      </Quiet>
    );
  // `relative`: texts for screen readers are positioned, and would make the page itself longer than the screen.
  return (
    <div role="region" aria-label={`About ${summary.visitorName}`} tabIndex={0} className="relative min-h-0 flex-1 divide-y divide-line overflow-y-auto -outline-offset-2">
      <ContactCard contact={details.contact} />
      <VerifiedAttributes visitor={details.visitor} summary={summary} />
      <PageAttributes attributes={details.pageAttributes} />
      <Legend />
    </div>
  );
}

function Quiet({ children }: { children: ReactNode }) {
  return <div className="grid flex-1 content-center justify-items-center gap-3 p-8 text-center text-sm text-pretty text-muted">{children}</div>;
}
