// Waits until something has happened: for tests, and for whoever drives the demo.
import { HttpError } from '@/lib/http-error';
import type { Level } from '@/lib/wire/kind';
import type { KindName } from '@/lib/wire/kinds';
import { eventsOf, ringOf } from '@/lib/wire/ring';
import { draw, eventOf } from './draw';
import type { Arrow } from './shape';

/**
 * The first event of `kind` after the event numbered `after`, which may have come already, as an arrow for the reader's level: by itself,
 * also where that level folds it into others. Of an event that the level does not draw only `id` and `kind`. Throws 408 `wire_timed_out`.
 */
export async function waitFor(brand: string, kind: KindName, level: Level, after: number, timeoutMs: number, signal?: AbortSignal): Promise<Pick<Arrow, 'id' | 'kind'> & Partial<Arrow>> {
  const find = () => eventsOf(brand).find(({ number, event }) => number > after && event.kind === kind);
  const found = find() ?? (await new Promise<ReturnType<typeof find>>((resolve) => {
    const stop = ringOf(brand).listen(() => {
      const came = find();
      if (came) settle(came);
    });
    const settle = (came: ReturnType<typeof find>) => (stop(), clearTimeout(timer), resolve(came));
    const timer = setTimeout(() => settle(undefined), timeoutMs);
    signal?.addEventListener('abort', () => settle(undefined), { once: true });
    if (signal?.aborted) settle(undefined);
  }));
  if (!found) throw new HttpError(408, 'wire_timed_out', `No ${kind} came within ${timeoutMs / 1_000} s.`);
  const event = eventOf(found);
  const reader = { level, now: Date.now(), spent: new Set<string>() };
  return draw(event, reader) ?? pick(draw(event, { ...reader, level: 'security' })!);
}

const pick = ({ id, kind }: Arrow) => ({ id, kind });
