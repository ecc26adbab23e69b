// Which of the brand's published keys must have signed the token. The header's `kid` only points; the key comes from the portal's address.
import { importJWK } from 'jose';
import type { Evidence, Note } from './check';
import { keySetAt, refreshedKeySetAt, type PublishedKey } from './key-set';
import { pastedKey } from './pasted-key';
import { show } from './redact';
import { refuse, Refused } from './refuse';
import { sawKeys } from '../wire/verification';

export async function keySetReadable(evidence: Evidence): Promise<Note> {
  const { account, connector: { certificate }, now } = evidence;
  if (certificate.type !== 'jwks') return 'the connector has a pasted key';
  const { keys, kept, note } = await keySetAt(account, certificate.endpoint, now);
  sawKeys(evidence, certificate.endpoint, keys);
  Object.assign(evidence, { keys, keysAreKept: kept });
  return note;
}

export async function keyPublished(evidence: Evidence): Promise<Note> {
  const { certificate } = evidence.connector;
  const { kid } = evidence.header;
  if (kid !== undefined && (typeof kid !== 'string' || kid === '')) refuse('kid_malformed', show(kid));
  if (certificate.type !== 'jwks') {
    evidence.key = await pastedKey(certificate.spki);
    return 'the pasted key, whatever the kid';
  }
  evidence.key = await importKey(kid === undefined ? onlyKey(evidence.keys) : await keyCalled(kid, evidence, certificate.endpoint));
}

async function refresh(evidence: Evidence, endpoint: string): Promise<void> {
  const keys = await refreshedKeySetAt(evidence.account, endpoint, evidence.now);
  sawKeys(evidence, endpoint, keys);
  Object.assign(evidence, { keys, keysAreKept: false });
}

/**
 * After a signature that did not fit: a brand may put another key where the old one was, under the same `kid` or under none. True where
 * the set that was kept is replaced by now, and another key is selected. Never refuses: the signature is what is wrong.
 */
export async function anotherKeyPublished(evidence: Evidence): Promise<boolean> {
  const { connector: { certificate }, key, keysAreKept } = evidence;
  if (certificate.type !== 'jwks' || !keysAreKept) return false;
  try {
    await refresh(evidence, certificate.endpoint);
    await keyPublished(evidence);
  } catch (error) {
    if (error instanceof Refused) return false;
    throw error;
  }
  return evidence.key !== key;
}

/** OIDC Core §10.1: without a `kid` there must be one key only. */
function onlyKey(keys: readonly PublishedKey[]): PublishedKey {
  const usable = eachOnce(keys.filter(isForRs256));
  if (!usable.length) refuse('keyset_without_key', `${keys.length} keys, none of them RSA for signatures`);
  if (usable.length > 1) refuse('kid_missing', `no kid, ${usable.length} keys`);
  return usable[0]!;
}

async function keyCalled(kid: string, evidence: Evidence, endpoint: string): Promise<PublishedKey> {
  const isCalledSo = (key: PublishedKey) => key.kid === kid;
  if (!evidence.keys.some(isCalledSo)) {
    // The brand may have rotated its keys since they were fetched.
    await refresh(evidence, endpoint);
  }
  const called = evidence.keys.filter(isCalledSo);
  if (!called.length) refuse('kid_unknown', show(kid), `one of ${evidence.keys.map((key) => show(key.kid)).join(', ') || 'no keys'}`);
  const usable = eachOnce(called.filter(isForRs256));
  if (!usable.length) refuse('key_wrong_kind', describe(called[0]!));
  if (usable.length > 1) refuse('kid_ambiguous', `${usable.length} keys called ${show(kid)}`);
  return usable[0]!;
}

/** RFC 7517 §4.2 to §4.4: what a key says of its purpose. */
const isForRs256 = ({ kty, use, alg, key_ops }: PublishedKey) =>
  kty === 'RSA' && (use ?? 'sig') === 'sig' && (alg ?? 'RS256') === 'RS256' && (!Array.isArray(key_ops) || key_ops.includes('verify'));

/** A key that is listed twice (the lists of several servers, joined) is one key. */
const eachOnce = (keys: readonly PublishedKey[]): PublishedKey[] => [...new Map(keys.map((key) => [`${show(key.n)} ${show(key.e)}`, key])).values()];

const describe = ({ kty, use, alg }: PublishedKey) => `kty ${show(kty)}, use ${show(use)}, alg ${show(alg)}`;

// One import a key, not one a token; a fetched set has new objects.
const imported = new WeakMap<PublishedKey, Promise<CryptoKey>>();

function importKey(key: PublishedKey): Promise<CryptoKey> {
  const known = imported.get(key) ?? readKey(key);
  imported.set(key, known);
  return known;
}

const MIN_BITS = 2048;

async function readKey({ n, e, d }: PublishedKey): Promise<CryptoKey> {
  if (d !== undefined) refuse('key_private', 'the key has the private member d');
  if (typeof n !== 'string' || typeof e !== 'string') refuse('key_unreadable', 'n or e is missing');
  const bits = bitsOf(n);
  if (bits < MIN_BITS) refuse('key_too_small', `${bits} bits`);
  const key = await importJWK({ kty: 'RSA', n, e }, 'RS256').catch(() => undefined);
  if (!key || key instanceof Uint8Array) refuse('key_unreadable', 'n or e is not a number of an RSA key');
  return key;
}

/** Length of an unsigned big-endian number. */
function bitsOf(base64url: string): number {
  const hex = Buffer.from(base64url, 'base64url').toString('hex').replace(/^0+/, '');
  return hex ? (hex.length - 1) * 4 + Number.parseInt(hex[0]!, 16).toString(2).length : 0;
}
