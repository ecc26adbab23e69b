// A brand's published keys (JWKS): fetched when first needed, kept for a while, fetched again when a token names a key that is not among them.
import { onSignal } from '@/lib/signals';
import { processCell } from '@/lib/process-cell';
import { fetchBounded, NoAnswer, type BoundedAnswer } from '../bounded-fetch';
import { asObject } from './json-part';
import { refuse } from './refuse';

/** A key as published; only its public members are ever looked at. */
export type PublishedKey = Record<string, unknown>;

/** A key that the brand took out of its set is trusted for this long at most. */
const KEEP_MS = 10 * 60_000;
/** A token with an invented `kid` makes the service ask again. So often, per key set, and not more. */
const COOLDOWN_MS = 5_000;
const MOST_SETS = 1_000;

interface CachedSet {
  keys: Promise<PublishedKey[]>;
  fetchedAt: number;
  /** The last fetch that an unknown `kid` made us do. */
  refresh?: Promise<PublishedKey[]>;
  refreshedAt: number;
}

const sets = processCell('key-sets', () => {
  const cache = new Map<string, CachedSet>();
  // An account that was made anew has new keys at the old address.
  onSignal('account', () => cache.clear());
  return cache;
});

/** The keys published at `url`, at most ten minutes old. Refuses where they cannot be had. */
export function keySetAt(url: string, now = Date.now()): Promise<PublishedKey[]> {
  const cached = sets.get(url);
  if (cached && now - cached.fetchedAt < KEEP_MS) return cached.keys;
  const fresh: CachedSet = { keys: readSet(url), fetchedAt: now, refreshedAt: 0 };
  sets.delete(url);
  sets.set(url, fresh);
  if (sets.size > MOST_SETS) sets.delete(sets.keys().next().value!);
  // A failure is nobody's keys: the next token asks again.
  fresh.keys.catch(() => sets.get(url) === fresh && sets.delete(url));
  return fresh.keys;
}

/** The keys published now, or five seconds ago at most. Where they cannot be had, tokens with a known `kid` go on with those we have. */
export function refreshedKeySetAt(url: string, now = Date.now()): Promise<PublishedKey[]> {
  const cached = sets.get(url);
  if (!cached) return keySetAt(url, now);
  if (cached.refresh && now - cached.refreshedAt < COOLDOWN_MS) return cached.refresh;
  const refresh = readSet(url);
  Object.assign(cached, { refresh, refreshedAt: now });
  refresh.then(() => Object.assign(cached, { keys: refresh, fetchedAt: now }), () => undefined);
  return refresh;
}

const FAILURES = { timed_out: 'keyset_timed_out', unreachable: 'keyset_unreachable', too_large: 'keyset_too_large', address_refused: 'keyset_address_refused' } as const;

async function readSet(url: string): Promise<PublishedKey[]> {
  const answer = await fetchBounded(url, { headers: { accept: 'application/json' } }).catch((error: unknown) => {
    if (error instanceof NoAnswer) refuse(FAILURES[error.kind], error.detail);
    throw error;
  });
  return parseSet(answer);
}

function parseSet({ status, contentType, text }: BoundedAnswer): PublishedKey[] {
  if (status >= 300 && status < 400) refuse('keyset_redirected', `status ${status}`);
  if (status !== 200) refuse('keyset_status', `status ${status}`);
  const keys = asObject(parseJson(text))?.keys;
  if (keys === undefined) refuse('keyset_malformed', contentType || 'no content type');
  if (!Array.isArray(keys)) refuse('keyset_malformed', 'keys is no array');
  return keys.map(asObject).filter((key) => key !== undefined);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
