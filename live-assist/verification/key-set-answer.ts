// What a JWKS endpoint answers, read once: bounded in size and time, no redirect followed.
import { fetchBounded, NoAnswer, type BoundedAnswer } from '../bounded-fetch';
import { asObject } from './json-part';
import type { PublishedKey } from './key-set';
import type { ReasonCode } from './reasons';
import { refuse } from './refuse';

/** What {@link readKeySet} refuses with. */
export const KEY_SET_FAULTS = ['keyset_address_refused', 'keyset_timed_out', 'keyset_unreachable', 'keyset_too_large', 'keyset_redirected', 'keyset_status', 'keyset_malformed'] as const satisfies ReasonCode[];

const FAILURES = { timed_out: 'keyset_timed_out', unreachable: 'keyset_unreachable', too_large: 'keyset_too_large', address_refused: 'keyset_address_refused' } as const;

/** Refuses where there is no set. */
export async function readKeySet(url: string): Promise<PublishedKey[]> {
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
