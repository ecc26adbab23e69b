// The key that was pasted into the portal: one line of base64, SubjectPublicKeyInfo. It was checked when it was saved; here nothing relies on that.
import { createPublicKey, type KeyObject } from 'node:crypto';
import { importSPKI } from 'jose';
import { refuse } from './refuse';

const MIN_BITS = 2048;
/** One import a key, not one a token. */
const imported = new Map<string, Promise<CryptoKey>>();
const MOST_KEPT = 1_000;

/** Refuses where the text is no RSA key of 2048 bits or more. */
export async function pastedKey(spki: unknown): Promise<CryptoKey> {
  if (typeof spki !== 'string' || spki === '') return refuse('pasted_key_unreadable', 'nothing');
  const known = imported.get(spki) ?? readPasted(spki);
  imported.set(spki, known);
  if (imported.size > MOST_KEPT) imported.delete(imported.keys().next().value!);
  return known;
}

async function readPasted(spki: string): Promise<CryptoKey> {
  const bytes = Buffer.from(spki, 'base64');
  if (bytes.toString('base64') !== spki) refuse('pasted_key_unreadable', `${spki.length} characters, not one line of base64`);
  const key = parse(bytes) ?? refuse('pasted_key_unreadable', `${spki.length} characters of base64`);
  if (key.asymmetricKeyType !== 'rsa') refuse('pasted_key_wrong_kind', `a key of the kind ${key.asymmetricKeyType}`);
  const bits = key.asymmetricKeyDetails?.modulusLength ?? 0;
  if (bits < MIN_BITS) refuse('pasted_key_too_small', `${bits} bits`);
  return importSPKI(key.export({ type: 'spki', format: 'pem' }) as string, 'RS256').catch(() => refuse('pasted_key_unreadable', `${bits} bits, but not usable`));
}

function parse(bytes: Buffer): KeyObject | undefined {
  try {
    return createPublicKey({ key: bytes, format: 'der', type: 'spki' });
  } catch {
    return undefined;
  }
}
