// A sound for the agent's messages, off until the consumer wants it. Made by the browser: there is no file to load.
import type { ChatState } from './state';
import type { Store } from './store';

const NOTES = [
  { hertz: 880, at: 0 },
  { hertz: 1318.5, at: 0.11 },
];
const SECONDS = 0.32;
const LOUDNESS = 0.12;

let context: AudioContext | undefined;

/** Two soft notes. Browsers allow them after the consumer did something in the page; until then this is silent. */
export async function chime(): Promise<void> {
  try {
    context ??= new AudioContext();
    if (context.state === 'suspended') await context.resume();
    for (const note of NOTES) play(context, note);
  } catch {
    // No sound device, or not allowed.
  }
}

function play(audio: AudioContext, { hertz, at }: (typeof NOTES)[number]): void {
  const start = audio.currentTime + at;
  const volume = new GainNode(audio, { gain: 0 });
  const note = new OscillatorNode(audio, { type: 'sine', frequency: hertz });
  note.connect(volume).connect(audio.destination);
  volume.gain.setValueAtTime(0, start);
  volume.gain.linearRampToValueAtTime(LOUDNESS, start + 0.02);
  volume.gain.exponentialRampToValueAtTime(0.0001, start + SECONDS);
  note.start(start);
  note.stop(start + SECONDS);
}

/** Calls `ring` when the agent has written something new, where the consumer wants to hear it. What a page load brings again is not new. */
export function watchNews(store: Store<ChatState>, ring: () => void = () => void chime()): void {
  let heard: { conversation: string | null; number: number } | undefined;
  store.subscribe(() => {
    const { entries, conversation, sounds, phase } = store.get();
    const last = entries.at(-1);
    if (!last || (phase !== 'chatting' && phase !== 'waiting')) return;
    const before = heard;
    heard = { conversation, number: last.number };
    const isNew = before?.conversation === conversation && last.number > before.number;
    if (sounds && isNew && last.sender === 'agent' && last.kind === 'text' && Date.now() - Date.parse(last.at) < 10_000) ring();
  });
}
