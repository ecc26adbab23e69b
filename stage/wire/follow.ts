// A browser's end of the live wire: a socket that comes back by itself, and says what it has already.
import { WATCH_CLOSE, type WireFrame, type WatchFrame } from './shape';
import type { Level } from '@/lib/wire/kind';

export type WireStatus = { kind: 'connecting' | 'live' | 'lost' } | { kind: 'refused'; code: string; message: string };

interface Follower {
  brand: string;
  level: Level;
  demoKey?: string | null;
  hear: (frame: Extract<WireFrame, { type: 'wire' }>) => void;
  /** Everything that was heard is no longer so: the brand was made anew. */
  forget: () => void;
  tell: (status: WireStatus) => void;
}

const FIRST_RETRY_MS = 400;
const LONGEST_RETRY_MS = 5_000;
/** A brand that is just being made anew is not there for a moment. */
const PASSING = new Set(['brand_unknown', 'brand_changing', 'unexpected']);

/** Follows until the returned call. */
export function followWire({ brand, level, demoKey, hear, forget, tell }: Follower): () => void {
  let socket: WebSocket | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let retryMs = FIRST_RETRY_MS;
  let last: string | null = null;
  let refused: Extract<WireFrame, { type: 'refused' }> | undefined;

  function open(): void {
    refused = undefined;
    const current = (socket = new WebSocket(`${location.origin.replace(/^http/, 'ws')}/ws/demo/brands/${brand}/wire`));
    current.onopen = () => current.send(JSON.stringify({ type: 'watch', level, ...(demoKey && { key: demoKey }), ...(last && { after: last }) } satisfies WatchFrame));
    current.onmessage = ({ data }) => take(JSON.parse(String(data)) as WireFrame);
    current.onclose = ({ code }) => current === socket && lose(code);
  }

  function take(frame: WireFrame): void {
    if (frame.type === 'refused') return void (refused = frame);
    retryMs = FIRST_RETRY_MS;
    last = frame.last;
    hear(frame);
    tell({ kind: 'live' });
  }

  function lose(code: number): void {
    if (refused && !PASSING.has(refused.code)) return tell({ kind: 'refused', code: refused.code, message: refused.message });
    if (code === WATCH_CLOSE.reset) {
      last = null;
      forget();
    } else tell({ kind: 'lost' });
    timer = setTimeout(open, retryMs);
    retryMs = Math.min(2 * retryMs, LONGEST_RETRY_MS);
  }

  open();
  return () => {
    clearTimeout(timer);
    const open = socket;
    socket = undefined;
    open?.close();
  };
}
