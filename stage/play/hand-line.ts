// The stage's end of the line to Live Assist's pages, by which a chapter that plays itself has something clicked there: pages of another
// site, which the stage can neither read nor click. Live Assist says what may be asked for, and does it with its own buttons
// (live-assist/hand has the other end, and the steps). Both ends name the other's exact origin.

export interface HandLine {
  /** Resolves when it was done. Throws what the page says, or when the signal is aborted; the page then stops. */
  ask: (gesture: string, texts: Record<string, string>, how: { signal: AbortSignal; moveMs: number }) => Promise<void>;
  /** Nothing more is asked for: the page takes its pointer away. */
  rest: () => void;
}

/** Milliseconds: until a page that is just loading hears, it is asked again. */
const AGAIN_MS = 200;
/** Milliseconds that a gesture may take: what it waits for, and a long text. */
const PATIENCE_MS = 40_000;

type Answer = { type: 'hand:taken' | 'hand:done'; id: string } | { type: 'hand:failed'; id: string; message: string };

/** `target`: the window as it is now; undefined while there is none. `heardIn`: the stage's own window. */
export function openHandLine(target: () => Pick<Window, 'postMessage'> | null | undefined, origin: string, heardIn: Pick<Window, 'addEventListener' | 'removeEventListener'>): HandLine {
  const ask: HandLine['ask'] = (name, texts, { signal, moveMs }) =>
    new Promise((resolve, reject) => {
      const id = crypto.randomUUID();
      const send = () => target()?.postMessage({ type: 'hand:do', id, name, texts, moveMs }, origin);
      const again = setInterval(send, AGAIN_MS);
      const late = setTimeout(() => end(() => reject(new Error('The page did not do what it was asked for.'))), PATIENCE_MS);
      const hear = ({ source, origin: from, data }: MessageEvent<unknown>) => {
        if (from !== origin || !source || source !== target() || !isAnswer(data, id)) return;
        clearInterval(again);
        if (data.type === 'hand:done') end(resolve);
        if (data.type === 'hand:failed') end(() => reject(new Error(data.message)));
      };
      const abort = () => {
        target()?.postMessage({ type: 'hand:stop' }, origin);
        end(() => reject(signal.reason as Error));
      };
      const end = (how: () => void) => {
        clearInterval(again);
        clearTimeout(late);
        heardIn.removeEventListener('message', hear);
        signal.removeEventListener('abort', abort);
        how();
      };
      if (signal.aborted) return end(() => reject(signal.reason as Error));
      heardIn.addEventListener('message', hear);
      signal.addEventListener('abort', abort);
      send();
    });
  return { ask, rest: () => target()?.postMessage({ type: 'hand:stop' }, origin) };
}

function isAnswer(data: unknown, id: string): data is Answer {
  const { type, id: of, message } = (data ?? {}) as Record<string, unknown>;
  return of === id && (type === 'hand:taken' || type === 'hand:done' || (type === 'hand:failed' && typeof message === 'string'));
}

/** What a page of Live Assist says of the person before it: that they pressed something, or a key that turns pages. Undefined for anything else. */
export function readPerson({ data, origin, source }: Pick<MessageEvent<unknown>, 'data' | 'origin' | 'source'>, expected: { origin: string; frames: readonly unknown[] }): { key?: string } | undefined {
  if (origin !== expected.origin || !source || !expected.frames.includes(source)) return undefined;
  const { type, key } = (data ?? {}) as Record<string, unknown>;
  if (type === 'hand:person') return {};
  return type === 'hand:key' && typeof key === 'string' ? { key } : undefined;
}
