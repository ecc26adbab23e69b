// Secrets are generated on first use and kept in the database, so that every process of one installation has the same ones.
import { randomBytes } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { database } from './database';
import { processCell } from './process-cell';
import { secret } from './schema';

const known = processCell('secrets', () => new Map<string, Promise<string>>());

/** The installation's secret called `name` (256 bits, base64url). Safe when several processes ask for it first at once. */
export function installationSecret(name: string): Promise<string> {
  const secret = known.get(name) ?? readOrMake(name);
  known.set(name, secret);
  // A database that was away for a moment is asked again.
  secret.catch(() => known.get(name) === secret && known.delete(name));
  return secret;
}

async function readOrMake(name: string): Promise<string> {
  const db = await database();
  await db.insert(secret).values({ name, value: randomBytes(32).toString('base64url') }).onConflictDoNothing();
  const [row] = await db.select().from(secret).where(eq(secret.name, name));
  return row!.value;
}
