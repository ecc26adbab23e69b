// Consumer Identity Providers.
import type { Metadata } from 'next';
import { ConnectorPage } from '@/components/live-assist/portal/connector/connector-page';
import { PortalFrame } from '@/components/live-assist/portal/portal-frame';
import { PortalSignIn } from '@/components/live-assist/portal/portal-sign-in';
import { readConnector } from '@/live-assist/connectors/connector-store';
import { nameOf, operatorOf } from '../operator';

export const metadata: Metadata = { title: 'Consumer Identity Providers · Engagement Portal' };

export default async function ConnectorRoute({ params }: { params: Promise<{ account: string }> }) {
  const { account, agent } = await operatorOf(params);
  if (!agent) return <PortalSignIn account={nameOf(account)} />;
  return (
    <PortalFrame account={nameOf(account)} agentName={agent.name} section="connector" lead="How Live Assist finds out who a consumer is. What you save holds for the next chat; chats that are running go on.">
      <ConnectorPage account={account.id} initial={await readConnector(account.id)} />
    </PortalFrame>
  );
}
