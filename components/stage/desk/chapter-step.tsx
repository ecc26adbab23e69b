// One step: what to do; for the step that it is, what to notice, a button where the stage can do it, and the speaker's notes.
'use client';
import { Check, Eye, Play } from 'lucide-react';
import { useState } from 'react';
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
  return (
    <li aria-current={isCurrent ? 'step' : undefined} className={`grid grid-cols-1 gap-2 rounded-lg p-2 ${isCurrent ? 'bg-accent-soft' : ''}`}>
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
          {step.action && <DoIt key={index} action={step.action} />}
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

/** What the control interface has to do waits until it is open; the rest is clicked in the consumer's browser. */
const NEEDS_CONTROLS: readonly Action['kind'][] = ['seat', 'set'];

function DoIt({ action }: { action: Action }) {
  const { chapters, controls } = useStage();
  const act = useAction();
  const [busy, setBusy] = useState(false);
  const go = async () => {
    setBusy(true);
    await act(action);
    setBusy(false);
  };
  return (
    <Button tone="quiet" size="small" className="ml-8.5 justify-self-start" disabled={busy || (NEEDS_CONTROLS.includes(action.kind) && controls.state !== 'open')} onClick={go}>
      <Play aria-hidden className="size-3.5" />
      {chapters.words.doIt}
    </Button>
  );
}
