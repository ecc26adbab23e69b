// The workspace's frame: three columns on a desk; two where it is narrower (the list, or a conversation beside who it is with); one at a time on a phone.
'use client';
import { useEffect, useState } from 'react';
import { countCalls } from '@/live-assist/workspace/lists';
import type { Selection } from '@/live-assist/workspace/state';
import { ConnectionBanner } from './connection-banner';
import { ConversationPane } from './conversation-pane';
import { ListPane } from './list-pane';
import type { Pane } from './pane';
import { SurveyPane } from './survey-pane';
import { TopBar } from './top-bar';
import { VisitorPane } from './visitor-pane';
import { WelcomePane } from './welcome-pane';
import { useWorkspace } from './workspace-context';

/** Accepting a chat shows who it is: beside the conversation, and where there is no room for both, instead of it at first. */
const MIDDLE: Record<Pane, string> = { list: 'hidden md:flex', chat: 'flex', visitor: 'hidden min-[36rem]:flex' };
const VISITOR: Record<Pane, string> = { list: 'hidden', chat: 'hidden min-[36rem]:flex', visitor: 'flex' };

export function WorkspaceScreen({ accountName, onSignOut }: { accountName: string; onSignOut: () => void }) {
  const { state } = useWorkspace();
  const [chosen, setChosen] = useState<Exclude<Pane, 'list'>>('chat');
  const pane: Pane = state.selection ? chosen : 'list';
  useTitle(countCalls(state));
  // On a narrow screen the button that was pressed disappears: the focus goes to the one that leads back.
  const show = (next: typeof chosen, focus: string) => {
    setChosen(next);
    requestAnimationFrame(() => document.getElementById(focus)?.focus());
  };
  // A window that is too low for a message between the bars scrolls as a whole.
  return (
    <div className="flex h-dvh min-h-74 flex-col overflow-hidden">
      <TopBar accountName={accountName} onSignOut={onSignOut} />
      <ConnectionBanner />
      <main className={`grid min-h-0 flex-1 grid-cols-1 lg:grid-cols-[17rem_1fr_19rem] xl:grid-cols-[20rem_1fr_24rem] ${pane === 'list' ? 'md:grid-cols-[17rem_1fr]' : 'min-[36rem]:grid-cols-[1fr_17rem] md:grid-cols-[1fr_20rem]'}`}>
        <div className={`min-h-0 border-line md:border-r lg:flex ${pane === 'list' ? 'flex' : 'hidden'}`}>
          <ListPane onOpen={() => setChosen('chat')} onAccept={() => setChosen('visitor')} />
        </div>
        {/* Who writes goes on writing where the window becomes narrow. */}
        <div onFocus={() => setChosen('chat')} className={`min-h-0 min-w-0 lg:flex ${MIDDLE[pane]}`}>
          <Middle selection={state.selection} onShowVisitor={() => show('visitor', 'back-to-chat')} />
        </div>
        <div className={`min-h-0 min-w-0 border-line min-[36rem]:border-l lg:flex ${VISITOR[pane]}`}>
          <VisitorPane onShowChat={() => show('chat', 'show-visitor')} />
        </div>
      </main>
      <p aria-live="polite" className="sr-only">
        {state.announcement}
      </p>
    </div>
  );
}

function Middle({ selection, onShowVisitor }: { selection: Selection; onShowVisitor: () => void }) {
  const { state } = useWorkspace();
  const conversation = selection?.kind === 'conversation' ? state.conversations[selection.id] : undefined;
  const survey = selection?.kind === 'survey' ? state.surveys.find(({ id }) => id === selection.id) : undefined;
  if (conversation) return <ConversationPane key={conversation.summary.id} conversation={conversation} onShowVisitor={onShowVisitor} />;
  return survey ? <SurveyPane key={survey.id} survey={survey} /> : <WelcomePane />;
}

function useTitle(calls: number): void {
  useEffect(() => {
    document.title = `${calls ? `(${calls}) ` : ''}Agent Workspace`;
  }, [calls]);
}
