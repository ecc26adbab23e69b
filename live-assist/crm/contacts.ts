// The CRM beside the workspace: whose card opens. The GUID comes from the verified token only, never from what the page pushed.
import { and, eq } from 'drizzle-orm';
import { database } from '@/lib/database';
import type { VisitorProfile } from '../contract/attributes';
import { contact } from '../schema';
import type { ContactRecord } from './contact';

const GUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** The verified visitor's record; null where the CRM does not know them, or the token names no GUID. */
export async function contactOf(account: string, { subject, attributes }: VisitorProfile): Promise<ContactRecord | null> {
  const customerId = attributes.find(({ group, name }) => group === 'customer' && name === 'customerId')?.value;
  const guid = String(customerId ?? subject);
  if (!GUID.test(guid)) return null;
  const db = await database();
  const [row] = await db.select({ record: contact.record }).from(contact).where(and(eq(contact.account, account), eq(contact.guid, guid)));
  return row?.record ?? null;
}

/** True for what PostgreSQL takes as a UUID, in the one spelling that addresses use. */
export const isGuid = (text: string) => GUID.test(text);
