// Reads and saves an account's connector. The secret goes in and never comes out; two operators never overwrite each other unknowingly.
import { createHmac } from 'node:crypto';
import { and, eq, sql } from 'drizzle-orm';
import { database } from '@/lib/database';
import { HttpError } from '@/lib/http-error';
import { installationSecret } from '@/lib/secrets';
import { signal } from '@/lib/signals';
import type { Connector } from '../account';
import { accountOf } from '../account-store';
import { account } from '../schema';
import type { ConnectorForm } from './connector-form';
import { fieldFault } from './field-faults';
import { FormRefused } from './form-refused';

/** As GET answers: all fields but the secret, of which it says only whether there is one. */
export type ConnectorView = Omit<Connector, 'clientSecret'> & { clientSecretSet: boolean };

export interface ReadConnector {
  connector: ConnectorView;
  /** Changes with each change, the secret's too (RFC 9110 §8.8.3). */
  etag: string;
}

/** Throws 404 `account_unknown`. */
export async function readConnector(accountId: string): Promise<ReadConnector> {
  return present((await accountOf(accountId)).connector);
}

/**
 * Takes effect for the next chat. `ifMatch` is the `ETag` that the change was made from, where the caller sends one.
 * Throws 404 `account_unknown`, 412 `connector_changed`, 400 `connector_invalid`.
 */
export async function saveConnector(accountId: string, form: ConnectorForm, ifMatch?: string | null): Promise<ReadConnector> {
  const { connector: before } = await accountOf(accountId);
  if (ifMatch && ifMatch !== '*' && ifMatch !== (await present(before)).etag) throw changedMeanwhile();
  const connector = complete(form, before);
  const db = await database();
  // Compared and changed in one statement: of two that race, the second one is told.
  const isUnchanged = and(eq(account.id, accountId), sql`${account.connector} = ${JSON.stringify(before)}::jsonb`);
  const [row] = await db.update(account).set({ connector }).where(isUnchanged).returning({ connector: account.connector });
  if (!row) throw changedMeanwhile();
  signal('account', { account: accountId });
  return present(row.connector);
}

const changedMeanwhile = () => new HttpError(412, 'connector_changed', 'Somebody else changed the connector in the meantime. Read it again, then make your change.');

/** The form with the secret that stays. Throws 400 `connector_invalid`. */
export function complete({ clientSecretSet: _, clientSecret: entered, ...form }: ConnectorForm, before: Connector): Connector {
  const clientSecret = entered ?? before.clientSecret;
  if (form.type === 'code' && !clientSecret) throw new FormRefused('connector_invalid', [fieldFault('clientSecret', 'secret_missing')]);
  if (entered === undefined && secretWouldTravel(form.tokenEndpoint, before)) throw new FormRefused('connector_invalid', [fieldFault('clientSecret', 'secret_needed_again')]);
  return { ...form, clientSecret };
}

/** A secret that nobody can read must not be readable by naming another host to send it to either; nor by naming none first. To what is no address nothing is sent. */
export function secretWouldTravel(tokenEndpoint: string, before: Connector): boolean {
  if (!before.clientSecret || !URL.canParse(tokenEndpoint)) return false;
  return !URL.canParse(before.tokenEndpoint) || new URL(tokenEndpoint).origin !== new URL(before.tokenEndpoint).origin;
}

async function present({ clientSecret, ...rest }: Connector): Promise<ReadConnector> {
  const parts = Object.entries({ ...rest, clientSecret }).sort(([one], [other]) => (one < other ? -1 : 1));
  // Keyed: a hash of a short secret could be searched for.
  const etag = createHmac('sha256', await installationSecret('connector-etag')).update(JSON.stringify(parts)).digest('base64url').slice(0, 22);
  return { connector: { ...rest, clientSecretSet: clientSecret !== '' }, etag: `"${etag}"` };
}
