// One account's Agent Workspace: who is calling decides between the sign-in form and the desk.
import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { AgentPlace } from '@/components/live-assist/workspace/agent-place';
import { findAccount } from '@/live-assist/account-store';
import { agentOf } from '@/live-assist/agents/session';

export const metadata: Metadata = { title: 'Agent Workspace' };

export default async function AgentPage({ params }: { params: Promise<{ account: string }> }) {
  const { account: id } = await params;
  const account = await findAccount(id);
  if (!account) notFound();
  const agent = await agentOf((await headers()).get('cookie'), account.id);
  return <AgentPlace account={{ id: account.id, name: account.name }} agent={agent ?? null} />;
}
