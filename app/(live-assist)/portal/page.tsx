// The portal's front door: which account? It lists none, since accounts are customers.
import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { PortalAccountForm } from '@/components/live-assist/portal/portal-account-form';

export const metadata: Metadata = { title: 'Engagement Portal' };

export default async function PortalStart({ searchParams }: { searchParams: Promise<{ account?: string | string[] }> }) {
  const { account } = await searchParams;
  const id = String(account ?? '').trim().toLowerCase();
  if (id) redirect(`/portal/${encodeURIComponent(id)}`);
  return <PortalAccountForm />;
}
