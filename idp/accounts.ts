// Who can sign in at a brand: its customers, each with a password hash and with the claims that stand in tokens.
import { and, asc, eq, sql } from 'drizzle-orm';
import type { FindAccount } from 'oidc-provider';
import { database } from '@/lib/database';
import { verifyPassword } from '@/lib/password';
import { prepared } from '@/lib/prepared';
import { claimsOf } from './claims';
import type { AccountHint } from './issuer';
import { account } from './schema';

export interface Persona extends AccountHint {
  login: string;
}

/** The customers that the login page offers by name, in the brand's order. */
export async function listPersonas(brand: string): Promise<Persona[]> {
  const db = await database();
  const rows = await db.select({ login: account.login, hint: account.hint }).from(account).where(eq(account.brand, brand)).orderBy(asc(account.place), asc(account.login));
  return rows.map(({ login, hint }) => ({ login, ...hint }));
}

/** The `sub` of the customer with that login at that brand. */
export const findPersona = async (brand: string, login: string): Promise<string | undefined> => (await findByLogin(brand, login))?.sub;

/** The `sub` of the customer whose login and password these are. Takes as long for a login that nobody has. */
export async function findByPassword(brand: string, login: string, password: string): Promise<string | undefined> {
  const found = await findByLogin(brand, login);
  return (await verifyPassword(password, found?.passwordHash)) ? found?.sub : undefined;
}

async function findByLogin(brand: string, login: string) {
  const db = await database();
  const [row] = await db.select().from(account).where(and(eq(account.brand, brand), eq(account.login, login)));
  return row;
}

const readAccount = prepared((db) => db.select().from(account).where(and(eq(account.brand, sql.placeholder('brand')), eq(account.sub, sql.placeholder('sub')))).prepare('idp_account'));

/** oidc-provider's question for an account, answered for one brand. */
export const findAccountOf =
  (brand: string): FindAccount =>
  async (_context, sub) => {
    const [row] = await (await readAccount()).execute({ brand, sub });
    return row && { accountId: row.sub, name: row.hint.name, claims: async () => claimsOf(row) };
  };
