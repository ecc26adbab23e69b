// The workspace's front door: which account? It lists none, since accounts are customers.
import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { AccountForm } from '@/components/live-assist/workspace/account-form';

export const metadata: Metadata = { title: 'Agent Workspace' };

export default async function AgentStart({ searchParams }: { searchParams: Promise<{ account?: string | string[] }> }) {
  const { account } = await searchParams;
  const id = String(account ?? '').trim().toLowerCase();
  if (id) redirect(`/agent/${encodeURIComponent(id)}`);
  return <AccountForm title="Agent Workspace" purpose="answer for" action="/agent" />;
}
