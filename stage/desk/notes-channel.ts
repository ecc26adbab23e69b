// The stage and the speaker's notes in another window of the same browser, in step with each other.
import type { Filling } from '../chapters/fill-in';
import type { Cast } from '../chapters/cast';
import type { Place } from '../chapters/place';
import { BrowserMemory } from './browser-memory';

/** Which stage of this browser speaks or is meant: two tabs may have one each. Notes that were opened by no stage mean any, and follow the first. */
interface OfStage {
  stage: string;
}
/** Whom the texts are about. */
export interface About {
  filling: Filling;
  cast: Cast;
}
/** From the stage: where it is, and whom the texts are about. From the notes: a page turned there, or just opened. */
export type NotesMessage = OfStage & (({ type: 'at'; place: Place } & About) | { type: 'turn'; by: 1 | -1 } | { type: 'hello' });

const own = new BrowserMemory('session', 'stage');

/** This tab's stage. */
export function stageOfTab(): string {
  const known = own.read();
  if (known) return known;
  own.write(crypto.randomUUID());
  return own.read()!;
}

/** Whether what was said is for this stage, or of it. */
export const isOfStage = (stage: string, { stage: said }: OfStage): boolean => !said || !stage || said === stage;

/** Heard on this origin alone. */
export const notesChannel = (): BroadcastChannel => new BroadcastChannel('stage notes');

/** Which way a key turns the page: arrows, and what presenters' remotes send. Keys that somebody types with turn nothing, and one that is held down turns one page. */
export function turnOf({ key, altKey, ctrlKey, metaKey, repeat, target }: Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'repeat' | 'target'>): 1 | -1 | undefined {
  if (altKey || ctrlKey || metaKey || repeat || isUsing(target)) return undefined;
  return { ArrowRight: 1, PageDown: 1, ArrowLeft: -1, PageUp: -1 }[key] as 1 | -1 | undefined;
}

/** Whether keys belong to what has the focus. It may be of a frame's page, whose `Element` is another. */
export const isUsing = (target: EventTarget | null): boolean => !!(target as Partial<Element> | null)?.closest?.('input, select, textarea, [contenteditable], [role=separator], [role=tab], [role=radio], dialog[open]');
