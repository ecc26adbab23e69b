// Who may see a page of the portal: each page asks for itself, as a layout guards nothing of what is below it.
import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { findAccount, type Account } from '@/live-assist/account-store';
import { agentOf, type Agent } from '@/live-assist/agents/session';

/** The account of the address, and who of it is signed in; 404 where there is no such account. */
export async function operatorOf(params: Promise<{ account: string }>): Promise<{ account: Account; agent: Agent | undefined }> {
  const account = await findAccount((await params).account);
  if (!account) notFound();
  return { account, agent: await agentOf((await headers()).get('cookie'), account.id) };
}

/** What a browser may know of an account. */
export const nameOf = ({ id, name }: Account) => ({ id, name });
