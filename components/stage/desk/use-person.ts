// The person at the stage: whatever they press, on the desk or in one of its windows, is theirs from then on. Clicks that a chapter does by
// itself are not trusted events, and are not taken for a person's.
'use client';
import { useEffect, useEffectEvent, type RefObject } from 'react';
import { chatFrameIn } from '@/stage/desk/chat-frame';
import { isUsing } from '@/stage/desk/notes-channel';
import { readPerson } from '@/stage/play/hand-line';
import type { ConsumerWindow } from './use-consumer';
import type { PlayDesk } from './use-play';

interface Parts {
  play: PlayDesk;
  consumer: ConsumerWindow;
  agent: { frame: RefObject<HTMLIFrameElement | null> };
  /** Live Assist's. */
  origin: string;
  /** Turns a page, or shows the notes, by a key that was pressed in a window of Live Assist's. */
  onKey: (key: string) => void;
  /** Starts the chapter, where that can be. */
  onPlay: () => void;
}

/** Keys that only change what other keys mean. */
const SILENT = ['Shift', 'Control', 'Alt', 'Meta', 'Tab'];

export function usePerson({ play, consumer, agent, origin, onKey, onPlay }: Parts): void {
  const isPlaying = play.state.kind === 'playing';
  const press = useEffectEvent((event: Event) => {
    // The button that stops it is a way of its own; the bar at the top is not on the desk.
    if (!event.isTrusted || !isPlaying || (event.target as Element | null)?.closest?.('[data-play], [aria-label="Stage"]')) return;
    play.takeOver();
  });
  const type = useEffectEvent((event: KeyboardEvent) => {
    if (!event.isTrusted || event.ctrlKey || event.metaKey || event.altKey) return;
    if (isPlayKey(event)) {
      event.preventDefault();
      return isPlaying ? play.takeOver() : onPlay();
    }
    if (isPlaying && !SILENT.includes(event.key)) play.takeOver();
  });
  const hear = useEffectEvent((event: MessageEvent<unknown>) => {
    const said = readPerson(event, { origin, frames: [agent.frame.current?.contentWindow, chatFrameIn(consumer.frame.current)] });
    if (!said) return;
    if (said.key === ' ' || said.key?.toLowerCase() === 'p') return isPlaying ? play.takeOver() : onPlay();
    if (isPlaying) play.takeOver();
    if (said.key) onKey(said.key);
  });
  const { frame, loads } = consumer;
  useEffect(() => onPerson(window, press, type), []);
  useEffect(() => onPerson(frame.current?.contentWindow, press, type), [frame, loads]);
  useEffect(() => {
    const listen = (event: MessageEvent<unknown>) => hear(event);
    addEventListener('message', listen);
    return () => removeEventListener('message', listen);
  }, []);
}

/** P; or the space bar, where it presses no button. */
function isPlayKey({ key, target }: KeyboardEvent): boolean {
  if (isUsing(target)) return false;
  return key.toLowerCase() === 'p' || (key === ' ' && !(target as Element | null)?.closest?.('button, a, summary, [tabindex]'));
}

function onPerson(page: Window | null | undefined, press: (event: Event) => void, type: (event: KeyboardEvent) => void): () => void {
  const [pressed, typed] = [(event: Event) => press(event), (event: KeyboardEvent) => type(event)];
  page?.addEventListener('pointerdown', pressed, true);
  page?.addEventListener('keydown', typed, true);
  return () => {
    page?.removeEventListener('pointerdown', pressed, true);
    page?.removeEventListener('keydown', typed, true);
  };
}
