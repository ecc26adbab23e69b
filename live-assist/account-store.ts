// Reads accounts. An account is Live Assist's name for a brand: its connector, its invitation, the pages that may embed the chat.
import { eq, sql } from 'drizzle-orm';
import { HttpError } from '@/lib/http-error';
import { prepared } from '@/lib/prepared';
import type { Connector, Engagement } from './account';
import { account } from './schema';

export interface Account {
  id: string;
  name: string;
  /** Exact origins of the pages that may embed the chat window. */
  siteOrigins: string[];
  connector: Connector;
  engagement: Engagement;
}

const { id, name, siteOrigins, connector, engagement } = account;
const COLUMNS = { id, name, siteOrigins, connector, engagement };

const readAccount = prepared((db) => db.select(COLUMNS).from(account).where(eq(id, sql.placeholder('id'))).prepare('live_assist_account'));

/** Undefined for an account that there is not, whatever the text is. */
export async function findAccount(accountId: string): Promise<Account | undefined> {
  // Addresses carry anything; PostgreSQL refuses some of it (a NUL, for one) with an error instead of no row.
  if (!/^[\w-]{1,64}$/.test(accountId)) return undefined;
  const [row] = await (await readAccount()).execute({ id: accountId });
  return row;
}

/** Throws 404 `account_unknown`. */
export async function accountOf(accountId: string): Promise<Account> {
  const found = await findAccount(accountId);
  if (!found) throw new HttpError(404, 'account_unknown', 'There is no such account.');
  return found;
}
