// The left column: who is waiting, this agent's conversations, colleagues', ended ones, and Offline surveys.
'use client';
import { listConversations } from '@/live-assist/workspace/lists';
import { ColleagueItem } from './colleague-item';
import { ConversationItem } from './conversation-item';
import { ListSection } from './list-section';
import { SurveyItem } from './survey-item';
import { WaitingItem } from './waiting-item';
import { useWorkspace } from './workspace-context';

export function ListPane({ onOpen, onAccept }: { onOpen: () => void; onAccept: () => void }) {
  const { store, state } = useWorkspace();
  const { waiting, mine, colleagues, ended } = listConversations(state);
  const open = (id: string) => {
    onOpen();
    store.select({ kind: 'conversation', id });
  };
  const accept = (id: string) => {
    onAccept();
    store.accept(id);
  };
  const takeOver = (id: string, from: string) => {
    onOpen();
    store.takeOver(id, from);
  };
  if (!state.loaded) return <nav aria-label="Conversations" className="w-full p-4 text-sm text-muted">Loading your conversations…</nav>;
  return (
    <nav aria-label="Conversations" className="relative flex w-full flex-col gap-6 overflow-y-auto p-3 pt-4">
      <ListSection title="Waiting" count={waiting.length} calls empty="Nobody is waiting.">
        {waiting.map((one) => (
          <WaitingItem key={one.summary.id} conversation={one} onAccept={accept} />
        ))}
      </ListSection>
      <ListSection title="My conversations" count={mine.length} empty="Chats that you accept stay here until they end.">
        {mine.map((one) => (
          <ConversationItem key={one.summary.id} conversation={one} onOpen={open} />
        ))}
      </ListSection>
      <ListSection title="With colleagues" count={colleagues.length}>
        {colleagues.map((one) => (
          <ColleagueItem key={one.summary.id} conversation={one} onTakeOver={takeOver} />
        ))}
      </ListSection>
      <ListSection title="Offline surveys" count={state.surveys.length} empty="No surveys yet. Who cannot be verified, or finds nobody here, leaves a message.">
        {state.surveys.map((one) => (
          <SurveyItem key={one.id} survey={one} onOpen={onOpen} />
        ))}
      </ListSection>
      <ListSection title="Ended" count={ended.length}>
        {ended.map((one) => (
          <ConversationItem key={one.summary.id} conversation={one} onOpen={open} />
        ))}
      </ListSection>
    </nav>
  );
}
