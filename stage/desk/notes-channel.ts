// The stage and the speaker's notes in another window of the same browser, in step with each other.
import type { Place } from '../chapters/place';

/** From the stage: where it is. From the notes: a page turned there, or just opened. */
export type NotesMessage = { type: 'at'; place: Place; brand: string } | { type: 'turn'; by: 1 | -1 } | { type: 'hello' };

/** Heard on this origin alone. */
export const notesChannel = (): BroadcastChannel => new BroadcastChannel('stage notes');

/** Which way a key turns the page: arrows, and what presenters' remotes send. Keys that somebody types with turn nothing. */
export function turnOf({ key, altKey, ctrlKey, metaKey, target }: Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'target'>): 1 | -1 | undefined {
  if (altKey || ctrlKey || metaKey || isUsing(target)) return undefined;
  return { ArrowRight: 1, PageDown: 1, ArrowLeft: -1, PageUp: -1 }[key] as 1 | -1 | undefined;
}

/** Whether keys belong to what has the focus. */
export const isUsing = (target: EventTarget | null): boolean => target instanceof Element && !!target.closest('input, select, textarea, [role=separator], [role=tab]');
