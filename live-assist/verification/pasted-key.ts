// The key that was pasted into the portal: one line of base64, SubjectPublicKeyInfo. It was checked when it was saved; here nothing relies on that.
import { importSPKI } from 'jose';
import { inspectPublicKey } from '../connectors/public-key';
import type { ReasonCode } from './reasons';
import { refuse } from './refuse';

/** One import a key, not one a token. */
const imported = new Map<string, Promise<CryptoKey>>();
const MOST_KEPT = 1_000;

const BY_FAULT: Partial<Record<string, ReasonCode>> = { key_not_rsa: 'pasted_key_wrong_kind', key_too_small: 'pasted_key_too_small' };

/** Refuses where the text is no RSA key of 2048 bits or more, in the one form that the vendor takes. */
export async function pastedKey(spki: unknown): Promise<CryptoKey> {
  if (typeof spki !== 'string' || spki === '') return refuse('pasted_key_unreadable', 'nothing');
  const known = imported.get(spki) ?? readPasted(spki);
  imported.set(spki, known);
  if (imported.size > MOST_KEPT) imported.delete(imported.keys().next().value!);
  return known;
}

async function readPasted(spki: string): Promise<CryptoKey> {
  const verdict = inspectPublicKey(spki);
  if (verdict.outcome !== 'good') refuse(BY_FAULT[verdict.fault.code] ?? 'pasted_key_unreadable', verdict.fault.sentence);
  return importSPKI(`-----BEGIN PUBLIC KEY-----\n${verdict.key.spki}\n-----END PUBLIC KEY-----`, 'RS256').catch(() => refuse('pasted_key_unreadable', `${verdict.key.bits} bits, but not usable`));
}
