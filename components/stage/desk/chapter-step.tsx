// One step: what to do; for the step that it is, what to notice, a button where the stage can do it, and the speaker's notes.
'use client';
import { Check, Eye, Play } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import type { Action, Step } from '@/stage/chapters/chapter';
import { fillIn, type Filling } from '@/stage/chapters/fill-in';
import { useStage } from './stage-context';
import { useAction } from './use-action';

interface Props {
  step: Step;
  index: number;
  filling: Filling;
}

export function ChapterStep({ step, index, filling }: Props) {
  const { words, place, notes, go } = useStage().chapters;
  const isCurrent = place.step === index;
  const item = useRef<HTMLLIElement>(null);
  // The chapter may turn its pages by itself: its step stays in sight. A page that was just opened stays at its top.
  useEffect(() => {
    if (isCurrent && index > 0) item.current?.scrollIntoView({ block: 'nearest' });
  }, [isCurrent, index]);
  return (
    <li ref={item} aria-current={isCurrent ? 'step' : undefined} className={`grid grid-cols-1 gap-2 rounded-lg p-2 ${isCurrent ? 'bg-accent-soft' : ''}`}>
      <button type="button" onClick={() => go({ chapter: place.chapter, step: index })} className="grid cursor-pointer grid-cols-[auto_1fr] items-start gap-2.5 rounded-md text-left">
        <StepMark number={index + 1} isCurrent={isCurrent} isDone={index < place.step} />
        <span className={`text-sm text-pretty ${isCurrent ? 'font-semibold' : 'text-muted'}`}>{fillIn(step.do, filling)}</span>
      </button>
      {isCurrent && (
        <>
          <p className="grid grid-cols-[auto_1fr] gap-2.5 pl-0.5 text-sm text-pretty">
            <Eye aria-hidden className="mt-0.5 size-5 text-accent" />
            <span>
              <span className="sr-only">{words.notice}: </span>
              {fillIn(step.notice, filling)}
            </span>
          </p>
          {step.actions.length > 0 && <DoIt key={index} actions={step.actions} />}
          {notes && <p className="rounded-md border-l-2 border-unverified bg-unverified-soft px-3 py-2 text-sm text-pretty">{fillIn(step.notes, filling)}</p>}
        </>
      )}
    </li>
  );
}

function StepMark({ number, isCurrent, isDone }: { number: number; isCurrent: boolean; isDone: boolean }) {
  return (
    <span aria-hidden className={`grid size-6 place-items-center rounded-full text-xs font-bold ${isCurrent ? 'bg-accent text-on-accent' : 'bg-sunken text-muted'}`}>
      {isDone ? <Check className="size-3.5" /> : number}
    </span>
  );
}

/** What the control interface has to do waits until it is open; the rest is clicked in the windows. */
const needsControls = (action: Action): boolean => action.kind === 'seat' || action.kind === 'set' || (action.kind === 'fake' && action.fake === 'other_client');

function DoIt({ actions }: { actions: readonly Action[] }) {
  const { chapters, controls, play } = useStage();
  const act = useAction();
  const [busy, setBusy] = useState(false);
  const go = async () => {
    setBusy(true);
    await act(actions);
    setBusy(false);
  };
  const closed = controls.state !== 'open' && actions.some(needsControls);
  return (
    <Button tone="quiet" size="small" className="ml-8.5 justify-self-start" disabled={busy || closed || play.state.kind === 'playing'} onClick={go}>
      <Play aria-hidden className="size-3.5" />
      {chapters.words.doIt}
    </Button>
  );
}
