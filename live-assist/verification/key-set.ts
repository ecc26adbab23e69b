// A brand's published keys (JWKS): fetched when first needed, kept for a while, fetched again when a token names a key that is not among them, or was signed by none of them.
import { onSignal } from '@/lib/signals';
import { processCell } from '@/lib/process-cell';
import { readKeySet } from './key-set-answer';
import { REASONS } from './reasons';
import { Refused } from './refuse';

/** A key as published; only its public members are ever looked at. */
export type PublishedKey = Record<string, unknown>;

export interface KeySet {
  keys: readonly PublishedKey[];
  /** True where they were not fetched just now. */
  kept: boolean;
  /** Where an older copy had to do: why, and of when it is. */
  note?: string;
}

/** A key that the brand took out of its set is trusted for this long at most, while its endpoint answers. */
const KEEP_MS = 10 * 60_000;
/** While it does not answer, a copy may be as old as this: chats go on, and a key that was taken out for good reason is not trusted for ever. */
const STALE_MS = 60 * 60_000;
/** An endpoint that did not answer is left alone for so long, where a copy will do: not every chat waits for it. */
const RETRY_MS = 30_000;
/** A token with an invented `kid` or signature makes the service ask again. So often, per key set, and not more. */
const COOLDOWN_MS = 5_000;
const MOST_SETS = 1_000;

interface Slot {
  copy?: { keys: PublishedKey[]; at: number };
  asking?: Promise<PublishedKey[]>;
  failure?: { refused: Refused; at: number };
  /** The last fetch that a token made us do. */
  refresh?: { keys: Promise<PublishedKey[]>; at: number };
}

const slots = processCell('key-sets', () => {
  const cache = new Map<string, Slot>();
  // An account that was made anew has new keys at the old address. Account names have no blanks.
  onSignal('account', ({ account }) => [...cache.keys()].filter((key) => key.startsWith(`${account} `)).forEach((key) => cache.delete(key)));
  onSignal('missed', () => cache.clear());
  return cache;
});

/** The keys published at `url`, at most ten minutes old, or an hour where nobody answers there. Refuses where they cannot be had. */
export async function keySetAt(account: string, url: string, now = Date.now()): Promise<KeySet> {
  const slot = slotOf(account, url);
  const age = slot.copy ? now - slot.copy.at : Infinity;
  if (age < KEEP_MS) return { keys: slot.copy!.keys, kept: true };
  if (slot.failure && age < STALE_MS && now - slot.failure.at < RETRY_MS) return staleCopy(slot);
  try {
    return { keys: await ask(slot, url, now), kept: false };
  } catch (error) {
    if (age < STALE_MS && slot.failure) return staleCopy(slot);
    throw error;
  }
}

/** The keys published now, or five seconds ago at most. Where they cannot be had, only tokens with a known `kid` go on. */
export function refreshedKeySetAt(account: string, url: string, now = Date.now()): Promise<readonly PublishedKey[]> {
  const slot = slotOf(account, url);
  if (slot.refresh && now - slot.refresh.at < COOLDOWN_MS) return slot.refresh.keys;
  slot.refresh = { keys: ask(slot, url, now), at: now };
  return slot.refresh.keys;
}

function slotOf(account: string, url: string): Slot {
  const key = `${account} ${url}`;
  const slot = slots.get(key) ?? {};
  if (!slots.has(key)) slots.set(key, slot);
  if (slots.size > MOST_SETS) slots.delete(slots.keys().next().value!);
  return slot;
}

/** Those who come while the question is under way wait for its answer. */
function ask(slot: Slot, url: string, now: number): Promise<PublishedKey[]> {
  slot.asking ??= readKeySet(url).then(
    (keys) => (Object.assign(slot, { copy: { keys, at: now }, failure: undefined, asking: undefined }), keys),
    (error: unknown) => {
      Object.assign(slot, { failure: error instanceof Refused ? { refused: error, at: now } : undefined, asking: undefined });
      throw error;
    },
  );
  return slot.asking;
}

function staleCopy({ copy, failure }: Slot): KeySet {
  const { code, particulars } = failure!.refused;
  const why = REASONS[code].sentence.replace(/\.$/, '');
  return { keys: copy!.keys, kept: true, note: `${why} (${particulars.actual}): the key set of ${new Date(copy!.at).toISOString().slice(11, 16)} UTC was used` };
}
