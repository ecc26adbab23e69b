// The middle while no conversation is open: what there is to do.
'use client';
import { Coffee, MessagesSquare } from 'lucide-react';
import { listConversations } from '@/live-assist/workspace/lists';
import { useWorkspace } from './workspace-context';

export function WelcomePane() {
  const { state } = useWorkspace();
  const { waiting, mine } = listConversations(state);
  const [title, text] = words(state.loaded, state.agent.available, waiting.length, mine.length);
  const Icon = waiting.length || mine.length || !state.loaded ? MessagesSquare : Coffee;
  return (
    <section aria-label="No conversation open" className="grid flex-1 place-items-center p-8">
      <div className="grid max-w-sm justify-items-center gap-3 text-center">
        <span aria-hidden className="grid size-16 place-items-center rounded-2xl bg-accent-soft text-accent">
          <Icon className="size-7" strokeWidth={1.75} />
        </span>
        <h2 className="text-lg font-semibold text-balance">{title}</h2>
        <p className="text-pretty text-muted">{text}</p>
      </div>
    </section>
  );
}

function words(loaded: boolean, available: boolean, waiting: number, mine: number): [title: string, text: string] {
  if (!loaded) return ['Opening your workspace', 'Connecting to Live Assist…'];
  if (waiting) return [waiting === 1 ? 'One visitor is waiting' : `${waiting} visitors are waiting`, 'Accept a chat on the left. The visitor’s contact card opens with it.'];
  if (mine) return ['Pick up where you were', 'Choose one of your conversations on the left.'];
  if (!available) return ['You are away', 'Switch to “Available” to take chats. While nobody is available, visitors leave a message instead.'];
  return ['Nobody is waiting', 'Chats appear here the moment a visitor is verified.'];
}
