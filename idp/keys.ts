// A brand's signing keys: RSA, made on first use, kept in the database, never in git and never in a log.
import { desc, eq } from 'drizzle-orm';
import type { JWK } from 'jose';
import { database, type Database } from '@/lib/database';
import { takeRsaKey } from '@/lib/spare-keys';
import { issuer, signingKey } from './schema';

/** The brand's private keys, newest first: the first one signs. Makes the first key where there is none. */
export async function signingKeys(brand: string): Promise<JWK[]> {
  const db = await database();
  const keys = await readKeys(db, brand);
  return keys.length ? keys : makeFirstKey(db, brand);
}

const readKeys = async (db: Database, brand: string): Promise<JWK[]> =>
  (await db.select({ jwk: signingKey.jwk }).from(signingKey).where(eq(signingKey.brand, brand)).orderBy(desc(signingKey.createdAt))).map(({ jwk }) => jwk);

/** When several requests or processes come first at once, the issuer's row is the lock: the first makes the key, the others find it. */
async function makeFirstKey(db: Database, brand: string): Promise<JWK[]> {
  const made = await makeKey();
  return db.transaction(async (transaction) => {
    const [locked] = await transaction.select({ brand: issuer.brand }).from(issuer).where(eq(issuer.brand, brand)).for('update');
    if (!locked) return [];
    const keys = await readKeys(transaction as unknown as Database, brand);
    if (keys.length) return keys;
    await transaction.insert(signingKey).values({ brand, kid: made.kid!, jwk: made });
    return [made];
  });
}

const makeKey = async (): Promise<JWK> => ({ ...(await takeRsaKey()), alg: 'RS256', use: 'sig' });
