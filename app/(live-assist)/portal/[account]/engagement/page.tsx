// What the invitation and the chat window say.
import type { Metadata } from 'next';
import { EngagementPage } from '@/components/live-assist/portal/engagement/engagement-page';
import { PortalFrame } from '@/components/live-assist/portal/portal-frame';
import { PortalSignIn } from '@/components/live-assist/portal/portal-sign-in';
import { presentEngagement } from '@/live-assist/engagement-form';
import { nameOf, operatorOf } from '../../operator';

export const metadata: Metadata = { title: 'Engagement · Engagement Portal' };

export default async function EngagementRoute({ params }: { params: Promise<{ account: string }> }) {
  const { account, agent } = await operatorOf(params);
  if (!agent) return <PortalSignIn account={nameOf(account)} />;
  return (
    <PortalFrame account={nameOf(account)} agentName={agent.name} section="engagement" lead="The invitation on the brand’s pages, and how the chat window greets.">
      <EngagementPage account={account.id} initial={presentEngagement(account.engagement)} />
    </PortalFrame>
  );
}
