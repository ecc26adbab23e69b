// Live Assist's end of the line to the presenter's stage, which plays chapters by itself. Open only where the demo's controls are open.
//
// Requirements
//   - Only the top window is listened to, only where it is of the one origin that may embed the page, and only to a known gesture:
//     source, origin and shape are checked on every receipt. What is said goes to that origin alone.
//   - A message that comes twice does nothing twice; another gesture, or a stop, ends the one before.
//
// Steps
//   1. stage → page  hand:do      a numbered gesture by its name, with texts; again and again until it is taken
//   2. page → stage  hand:taken   the page has it
//   3. page → stage  hand:done    or hand:failed with a sentence
//   4. page → stage  hand:person  a person pressed something here: the stage hands over
//   5. page → stage  hand:key     one of the stage's keys (pages, P or the space bar, N), pressed where nobody types
import { Hand, withdraw } from '@/lib/hand/hand';
import type { Gestures } from './gestures';

interface Listener {
  self: Window;
  top: Pick<Window, 'postMessage'>;
  /** The stage's exact origin. */
  origin: string;
}

/** Obeys until the returned call. */
export function obeyStage({ self, top, origin }: Listener, gestures: Gestures): () => void {
  let last = '';
  let doing: AbortController | undefined;
  const say = (message: object) => top.postMessage(message, origin);
  const stop = () => {
    doing?.abort(new Error('stopped'));
    doing = undefined;
    withdraw(self.document);
  };

  async function act({ id, name, texts, moveMs }: Do): Promise<void> {
    const mine = (doing = new AbortController());
    try {
      await gestures[name]!(new Hand(self.document, { signal: mine.signal, moveMs }), texts);
      say({ type: 'hand:done', id });
    } catch (error) {
      say({ type: 'hand:failed', id, message: (error as Error).message });
    }
  }

  const hear = ({ source, origin: from, data }: MessageEvent<unknown>) => {
    if (source !== top || from !== origin) return;
    if ((data as { type?: unknown } | null)?.type === 'hand:stop') return stop();
    if (!isDo(data, gestures)) return;
    say({ type: 'hand:taken', id: data.id });
    if (data.id === last) return;
    last = data.id;
    doing?.abort(new Error('stopped'));
    void act(data);
  };
  const onPerson = (event: Event) => event.isTrusted && say({ type: 'hand:person' });
  const onKey = (event: KeyboardEvent) => {
    if (event.isTrusted && isOfStage(event)) say({ type: 'hand:key', key: event.key });
    else onPerson(event);
  };
  self.addEventListener('message', hear);
  self.addEventListener('pointerdown', onPerson, true);
  self.addEventListener('keydown', onKey, true);
  return () => {
    stop();
    self.removeEventListener('message', hear);
    self.removeEventListener('pointerdown', onPerson, true);
    self.removeEventListener('keydown', onKey, true);
  };
}

const TURNING = ['ArrowRight', 'ArrowLeft', 'PageDown', 'PageUp'];
const LETTERS = ['p', 'n'];

/** Whether the key is none for what has the focus: nobody types there, nothing scrolls by it, and the space bar presses no button. */
function isOfStage({ key, target, altKey, ctrlKey, metaKey, repeat }: KeyboardEvent): boolean {
  if (altKey || ctrlKey || metaKey || repeat || isIn(target, 'input, select, textarea, [role=tab], [role=radio], [role=listbox], dialog[open]')) return false;
  if (LETTERS.includes(key.toLowerCase())) return true;
  if (key === ' ') return !isIn(target, 'button, a, summary, [tabindex]');
  return TURNING.includes(key) && !isIn(target, '[role=log]');
}

const isIn = (target: EventTarget | null, selector: string) => !!(target as Partial<Element> | null)?.closest?.(selector);

interface Do {
  type: 'hand:do';
  id: string;
  name: string;
  texts: Record<string, string>;
  /** Milliseconds of a move. */
  moveMs: number;
}

/** Milliseconds; nobody waits for a slower hand. */
const SLOWEST_MS = 5_000;

function isDo(data: unknown, gestures: Gestures): data is Do {
  const { type, id, name, texts, moveMs } = (data ?? {}) as Partial<Record<keyof Do, unknown>>;
  if (type !== 'hand:do' || typeof id !== 'string' || typeof name !== 'string' || !Object.hasOwn(gestures, name)) return false;
  if (typeof moveMs !== 'number' || !(moveMs >= 0 && moveMs <= SLOWEST_MS)) return false;
  return typeof texts === 'object' && texts !== null && Object.values(texts).every((text) => typeof text === 'string' && text.length <= 500);
}
