// Live Assist's key pairs, one account's apart from another's: a brand encrypts its ID tokens to the public half.
import { createPublicKey } from 'node:crypto';
import { desc, eq } from 'drizzle-orm';
import type { JWK } from 'jose';
import { database, type Database } from '@/lib/database';
import { takeRsaKey } from '@/lib/spare-keys';
import { account, encryptionKey } from '../schema';

/** A public key as published. */
export type PublicEncryptionKey = { kty: 'RSA'; n: string; e: string; kid: string; use: 'enc'; alg: 'RSA-OAEP-256' };

/** The account's private keys, newest first; each of them decrypts. Makes the first key where there is none. */
export async function encryptionKeysOf(accountId: string): Promise<JWK[]> {
  const db = await database();
  const keys = await readKeys(db, accountId);
  return keys.length ? keys : makeFirstKey(db, accountId);
}

/** What the brand fetches, newest key first (RFC 7517 §5). */
export async function publicEncryptionKeys(accountId: string): Promise<{ keys: PublicEncryptionKey[] }> {
  return { keys: (await encryptionKeysOf(accountId)).map(publicHalf) };
}

/** The newest public key as one line of base64 (SubjectPublicKeyInfo, RFC 5280 §4.1): for a VAS that takes a pasted key. */
export async function encryptionKeyLine(accountId: string): Promise<string> {
  const [newest] = (await publicEncryptionKeys(accountId)).keys;
  return createPublicKey({ key: newest!, format: 'jwk' }).export({ type: 'spki', format: 'der' }).toString('base64');
}

/** Named one by one: whatever else is stored with a private key stays here. */
const publicHalf = ({ n, e, kid }: JWK): PublicEncryptionKey => ({ kty: 'RSA', n: n!, e: e!, kid: kid!, use: 'enc', alg: 'RSA-OAEP-256' });

async function readKeys(db: Database, accountId: string): Promise<JWK[]> {
  const rows = await db.select({ jwk: encryptionKey.jwk }).from(encryptionKey).where(eq(encryptionKey.account, accountId)).orderBy(desc(encryptionKey.createdAt));
  return rows.map(({ jwk }) => jwk);
}

/** When several requests or processes come first at once, the account's row is the lock: one makes the key, the others find it. */
async function makeFirstKey(db: Database, accountId: string): Promise<JWK[]> {
  const made = await makeKey();
  return db.transaction(async (transaction) => {
    const [locked] = await transaction.select({ id: account.id }).from(account).where(eq(account.id, accountId)).for('update');
    if (!locked) return [];
    const keys = await readKeys(transaction as unknown as Database, accountId);
    if (keys.length) return keys;
    await transaction.insert(encryptionKey).values({ account: accountId, kid: made.kid!, jwk: made });
    return [made];
  });
}

const makeKey = async (): Promise<JWK> => ({ ...(await takeRsaKey()), alg: 'RSA-OAEP-256', use: 'enc' });
