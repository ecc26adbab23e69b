// An Offline survey in the left column.
'use client';
import { Mail } from 'lucide-react';
import { Badge } from '@/components/ui/badge';
import type { Survey } from '@/live-assist/contract/survey';
import { surveyName } from '@/live-assist/workspace/survey-name';
import { dayAndClock } from '@/live-assist/workspace/times';
import { itemId } from './conversation-item';
import { useWorkspace } from './workspace-context';

export function SurveyItem({ survey, onOpen }: { survey: Survey; onOpen: () => void }) {
  const { store, state } = useWorkspace();
  const { id, message, at } = survey;
  const name = surveyName(survey);
  const isNew = state.newSurveys.includes(id);
  const open = () => {
    onOpen();
    store.select({ kind: 'survey', id });
  };
  return (
    <li>
      <button
        id={itemId(id)}
        type="button"
        aria-current={state.selection?.kind === 'survey' && state.selection.id === id ? 'true' : undefined}
        aria-label={`Open survey from ${name}${isNew ? ', new' : ''}`}
        onClick={open}
        className="flex w-full cursor-pointer items-center gap-3 rounded-xl border border-transparent p-2.5 text-left hover:bg-sunken aria-[current]:border-accent/30 aria-[current]:bg-accent-soft"
      >
        <span aria-hidden className="grid size-10 shrink-0 place-items-center rounded-full bg-sunken text-muted">
          <Mail className="size-4.5" />
        </span>
        <span className="grid min-w-0 flex-1 grid-cols-1 leading-snug">
          <span className="flex items-center gap-2">
            <span dir="auto" className="truncate text-sm font-semibold">
              {name}
            </span>
            <span className="ml-auto">{isNew && <Badge tone="accent">New</Badge>}</span>
          </span>
          <span className="flex gap-2 text-xs text-muted">
            <span dir="auto" className="min-w-0 flex-1 truncate">
              {message}
            </span>
            <span className="shrink-0 tabular-nums">{dayAndClock(at)}</span>
          </span>
        </span>
      </button>
    </li>
  );
}
