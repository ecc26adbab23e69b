// The account's private keys, imported once and kept in this process: reading and importing them costs more than a decryption.
import { importJWK } from 'jose';
import { onSignal } from '@/lib/signals';
import { processCell } from '@/lib/process-cell';
import { encryptionKeysOf } from './encryption-keys';

export interface DecryptionKey {
  kid: string;
  key: CryptoKey;
}

/** Accounts whose keys are kept; the one that came first goes first. */
const MOST_ACCOUNTS = 1_000;

const kept = processCell('decryption-keys', () => {
  const cache = new Map<string, Promise<DecryptionKey[]>>();
  // An account that was made anew has new keys.
  onSignal('account', ({ account }) => cache.delete(account));
  onSignal('missed', () => cache.clear());
  return cache;
});

/** Newest first. */
export function decryptionKeysOf(account: string): Promise<DecryptionKey[]> {
  const known = kept.get(account);
  if (known) return known;
  const read = importKeys(account);
  kept.set(account, read);
  if (kept.size > MOST_ACCOUNTS) kept.delete(kept.keys().next().value!);
  read.catch(() => kept.get(account) === read && kept.delete(account));
  return read;
}

async function importKeys(account: string): Promise<DecryptionKey[]> {
  const keys = await encryptionKeysOf(account);
  return Promise.all(keys.map(async (jwk) => ({ kid: jwk.kid!, key: (await importJWK(jwk, 'RSA-OAEP-256')) as CryptoKey })));
}
