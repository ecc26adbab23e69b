// What the speaker reads, large, while the audience sees the stage. A key turned here turns the stage.
'use client';
import { useEffect, useEffectEvent, useState } from 'react';
import { Button } from '@/components/ui/button';
import { chaptersFor } from '@/stage/chapters/cast';
import type { ChapterFile } from '@/stage/chapters/chapter';
import { fillIn } from '@/stage/chapters/fill-in';
import { moved, placeOf, type Place } from '@/stage/chapters/place';
import { isOfStage, notesChannel, turnOf, type About, type NotesMessage } from '@/stage/desk/notes-channel';

interface Props {
  file: ChapterFile;
  /** Until the stage says where it is, and whom the texts are about. */
  first: About & { stage: string; place: Partial<Place> };
}

export function NotesPage({ file: { words, chapters: all }, first }: Props) {
  const [at, setAt] = useState({ ...first, follows: false });
  const turn = useStageChannel(at.stage, (said) => setAt({ ...said, follows: true }));
  const chapters = chaptersFor(all, at.cast);
  const place = placeOf(chapters, at.place);
  const chapter = chapters.find(({ id }) => id === place.chapter)!;
  const step = chapter.steps[place.step]!;
  const next = moved(chapters, place, 1);
  const nextStep = chapters.find(({ id }) => id === next.chapter)!.steps[next.step]!;
  const fill = (text: string) => fillIn(text, at.filling);
  return (
    <main className="mx-auto grid min-h-dvh max-w-3xl grid-cols-1 content-start gap-6 bg-canvas p-6 text-ink sm:p-10">
      <header className="grid gap-1">
        <p className="text-sm font-semibold text-muted">
          {words.step} {place.step + 1} {words.of} {chapter.steps.length}
        </p>
        <h1 className="font-serif text-3xl font-semibold text-balance">{chapter.title}</h1>
      </header>
      <p className="text-xl leading-relaxed text-pretty">{fill(step.notes)}</p>
      <dl className="grid gap-4 rounded-2xl border border-line bg-panel p-5">
        <Said term={words.do} text={fill(step.do)} />
        <Said term={words.notice} text={fill(step.notice)} />
        {nextStep !== step && <Said term={words.nextStep} text={fill(nextStep.do)} />}
      </dl>
      <div className="flex gap-3">
        <Button tone="quiet" onClick={() => turn(-1)}>
          {words.back}
        </Button>
        <Button onClick={() => turn(1)}>{words.next}</Button>
      </div>
      {!at.follows && <p className="text-sm text-muted">{words.waiting}</p>}
    </main>
  );
}

function Said({ term, text }: { term: string; text: string }) {
  return (
    <div className="grid gap-1">
      <dt className="text-xs font-semibold tracking-wide text-muted uppercase">{term}</dt>
      <dd className="text-pretty">{text}</dd>
    </div>
  );
}

/** Follows the stage; the answer turns its page. */
function useStageChannel(stage: string, follow: (at: Extract<NotesMessage, { type: 'at' }>) => void): (by: 1 | -1) => void {
  const hear = useEffectEvent((said: NotesMessage) => said.type === 'at' && isOfStage(stage, said) && follow(said));
  const hello = useEffectEvent((channel: BroadcastChannel) => channel.postMessage({ type: 'hello', stage } satisfies NotesMessage));
  const turn = (by: 1 | -1) => say({ type: 'turn', by, stage });
  const pressed = useEffectEvent(turn);
  useEffect(() => {
    const channel = notesChannel();
    channel.onmessage = ({ data }: MessageEvent<NotesMessage>) => hear(data);
    hello(channel);
    const press = (event: KeyboardEvent) => {
      const by = turnOf(event);
      if (by) pressed(by);
    };
    addEventListener('keydown', press);
    return () => (removeEventListener('keydown', press), channel.close());
  }, []);
  return turn;
}

function say(message: NotesMessage): void {
  const channel = notesChannel();
  channel.postMessage(message);
  channel.close();
}
