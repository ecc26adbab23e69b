// Why the survey? Every attempt, newest first.
import type { Metadata } from 'next';
import { AttemptList } from '@/components/live-assist/portal/attempts/attempt-list';
import { PortalFrame } from '@/components/live-assist/portal/portal-frame';
import { PortalSignIn } from '@/components/live-assist/portal/portal-sign-in';
import { listAttempts } from '@/live-assist/attempts/read-attempts';
import { shown } from '@/live-assist/portal/attempts-shown';
import { nameOf, operatorOf } from '../../operator';

export const metadata: Metadata = { title: 'Why the survey? · Engagement Portal' };

export default async function AttemptsRoute({ params }: { params: Promise<{ account: string }> }) {
  const { account, agent } = await operatorOf(params);
  if (!agent) return <PortalSignIn account={nameOf(account)} />;
  return (
    <PortalFrame account={nameOf(account)} agentName={agent.name} section="attempts" lead="The consumer’s browser is told nothing but “not verified”. Here is why, attempt by attempt. New ones appear by themselves.">
      <AttemptList account={account.id} initial={(await listAttempts(account.id)).map(shown)} />
    </PortalFrame>
  );
}
