// An ID token is good for one use: a chat, a resumption or a renewal. Whoever copied one comes too late.
import { createHash } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { prepared } from '@/lib/prepared';
import { usedToken } from '../schema';
import type { Evidence } from './check';
import { refuse } from './refuse';
import { sawUse } from '../wire/verification';

/** Kept this long past `exp`: another process's clock may be behind. */
const MARGIN_MS = 60_000;

const keepHash = prepared((db) => {
  const [account, hash, expiresAt] = [sql.placeholder('account'), sql.placeholder('hash'), sql.placeholder('expiresAt')];
  return db.insert(usedToken).values({ account, hash, expiresAt }).onConflictDoNothing().returning({ hash: usedToken.hash }).prepare('live_assist_use');
});

/**
 * One statement inserts, or finds that it is there: of two uses at once, also at two processes, one passes.
 * What was signed is hashed, not how it came: encrypting a token anew, or writing its signature otherwise, makes no new one.
 * Last of all checks, so that nobody uses a token up for others by sending it where it does not pass.
 */
export async function usedOnce(evidence: Evidence): Promise<void> {
  const { account, claims, parts: [header, payload] } = evidence;
  const hash = createHash('sha256').update(`${header}.${payload}`).digest('base64url');
  const expiresAt = new Date((claims.exp as number) * 1000 + MARGIN_MS);
  const kept = await (await keepHash()).execute({ account, hash, expiresAt });
  if (!kept.length) refuse('token_replayed', 'used before');
  sawUse(evidence);
}
