// A chapter from the step that is open to its last: each step is done visibly, what it caused is waited for, then there is time to talk, and
// the next step comes.
import { awaitFound, pause } from '@/lib/hand/find';
import type { Action } from '@/stage/chapters/chapter';
import type { Place } from '@/stage/chapters/place';
import { pauseAfter, type Pace } from '@/stage/play/pace';
import { playStep } from '@/stage/play/play-step';
import { act } from './act';
import { followSettings } from './follow-settings';
import { seat } from './seat';
import type { Latest, StageWorld } from './stage-context';

export interface Playing {
  latest: Latest;
  pace: Pace;
  /** The step that was played last. */
  done: Place | null;
  /** Called with how long the pause is that begins; with null when something is done. */
  rests: (ms: number | null) => void;
  played: (place: Place) => void;
}

/** Throws where a step does not work, and when the signal is aborted. */
export async function playChapter(playing: Playing, signal: AbortSignal): Promise<void> {
  const { latest, pace, rests, played } = playing;
  await prepare(playing, signal);
  for (;;) {
    rests(null);
    await pause(pace.leadMs, signal);
    const { chapters, say } = latest();
    const { place, step } = chapters;
    const said = await playOpenStep(playing, signal);
    played(place);
    if (isLast(chapters)) return say([said, chapters.words.played].join(' ').trim());
    const restsMs = pauseAfter(step.notice, pace);
    rests(restsMs);
    await pause(restsMs, signal);
    // Whoever turned the page meanwhile (the notes' window, a link) goes on from there.
    if (!isAt(latest(), place)) return;
    await goTo(latest, { chapter: place.chapter, step: place.step + 1 }, signal);
  }
}

/** The chapter from its first step where it was played to the end, from the next where this one is done; the brand as it needs it; an agent who is there. */
async function prepare({ latest, pace: { moveMs }, done }: Playing, signal: AbortSignal): Promise<void> {
  const { chapters } = latest();
  const { place, chapter } = chapters;
  const isDone = done !== null && isAt(latest(), done);
  if (isDone) chapters.go({ chapter: place.chapter, step: isLast(chapters) ? 0 : place.step + 1 });
  if (place.step === 0 || (isDone && isLast(chapters))) await followSettings(latest, chapter.prepare, signal);
  const seatsItself = chapter.steps.some(({ actions }) => actions.some(({ kind }) => kind === 'seat'));
  if (!seatsItself || latest().chapters.place.step > 0) await seat(latest, { signal, moveMs });
}

/** Resolves with what was said of it last; empty where that is nothing. */
async function playOpenStep({ latest, pace: { moveMs } }: Playing, signal: AbortSignal): Promise<string> {
  const { chapters, brand, controls, say } = latest();
  let said = '';
  const perform = async (action: Action) => {
    const sentence = await unlessAborted(act(latest, action, { signal, moveMs }), signal);
    if (sentence) say((said = sentence));
  };
  await playStep(chapters.step, { act: perform, ask: (path) => unlessAborted(controls.call('GET', `/brands/${brand.slug}${path}`), signal) });
  return said;
}

async function goTo(latest: Latest, next: Place, signal: AbortSignal): Promise<void> {
  latest().chapters.go(next);
  await awaitFound(() => isAt(latest(), next), { signal, patienceMs: 5_000, missing: 'The next step' });
}

const isAt = ({ chapters: { place } }: StageWorld, { chapter, step }: Place): boolean => place.chapter === chapter && place.step === step;

const isLast = ({ place, chapter }: StageWorld['chapters']): boolean => place.step === chapter.steps.length - 1;

/** What cannot be stopped goes on unheard. */
function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason as Error);
    signal.addEventListener('abort', stop, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}
