// A colleague's conversation can be seen to exist, nothing more; unless the colleague is gone, and somebody has to go on with it.
'use client';
import { Avatar } from '@/components/ui/avatar';
import { Button } from '@/components/ui/button';
import type { Conversation } from '@/live-assist/workspace/state';
import { useWorkspace } from './workspace-context';

interface Props {
  conversation: Conversation;
  onTakeOver: (id: string, from: string) => void;
}

export function ColleagueItem({ conversation, onTakeOver }: Props) {
  const { state } = useWorkspace();
  const { id, visitorName, agent, agentName, agentPresent } = conversation.summary;
  const colleague = agentName ?? 'a colleague';
  return (
    <li className="flex items-center gap-3 p-2.5">
      <Avatar name={visitorName} />
      <p className="min-w-0 flex-1 leading-snug">
        <span dir="auto" className="block truncate text-sm font-medium">
          {visitorName}
        </span>
        <span className="block truncate text-xs text-muted">with {agentPresent ? colleague : `${colleague}, who is away`}</span>
      </p>
      {!agentPresent && agent && (
        <Button
          size="small"
          aria-label={`Take over chat with ${visitorName} from ${colleague}`}
          disabled={state.connection !== 'open' || Boolean(state.accepting)}
          onClick={() => onTakeOver(id, agent)}
        >
          {state.accepting === id ? 'Taking over…' : 'Take over'}
        </Button>
      )}
    </li>
  );
}
