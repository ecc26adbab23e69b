// Signs an agent in by login and password, and slows down whoever guesses.
import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { database } from '@/lib/database';
import { HttpError } from '@/lib/http-error';
import { verifyPassword } from '@/lib/password';
import { agent } from '../schema';
import { countGuess, forgetGuesses } from './guesses';
import type { Agent } from './session';

export const credentials = z.strictObject({
  login: z.string().trim().toLowerCase().min(1, 'must not be empty').max(100),
  password: z.string().min(1, 'must not be empty').max(200),
  /** True where the workspace stands in another site's page: the session then belongs to that place alone. */
  embedded: z.boolean().optional(),
});

/** Throws 401 `sign_in_wrong` (the same, after the same time, for an unknown login) and 429 `too_many_attempts`. */
export async function signIn(account: string, { login, password }: Pick<z.infer<typeof credentials>, 'login' | 'password'>): Promise<Agent> {
  // Counted before the password is looked at: guesses that run side by side count too.
  countGuess(account, login);
  const known = await findAgent(account, login);
  const right = await verifyPassword(password, known?.passwordHash);
  if (!known || !right) throw new HttpError(401, 'sign_in_wrong', 'Login or password is wrong.');
  forgetGuesses(account, login);
  return { login: known.login, name: known.name };
}

async function findAgent(account: string, login: string) {
  if (login.includes('\0')) return undefined;
  const db = await database();
  const [row] = await db.select().from(agent).where(and(eq(agent.account, account), eq(agent.login, login)));
  return row;
}
