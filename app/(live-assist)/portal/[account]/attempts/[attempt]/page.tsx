// One attempt, beside the list.
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { AttemptDetail } from '@/components/live-assist/portal/attempts/attempt-detail';
import { AttemptList } from '@/components/live-assist/portal/attempts/attempt-list';
import { PortalFrame } from '@/components/live-assist/portal/portal-frame';
import { PortalSignIn } from '@/components/live-assist/portal/portal-sign-in';
import { findAttempt, listAttempts } from '@/live-assist/attempts/read-attempts';
import { shown } from '@/live-assist/portal/attempts-shown';
import { nameOf, operatorOf } from '../../../operator';

export const metadata: Metadata = { title: 'Attempt · Engagement Portal' };

export default async function AttemptRoute({ params }: { params: Promise<{ account: string; attempt: string }> }) {
  const { account, agent } = await operatorOf(params);
  if (!agent) return <PortalSignIn account={nameOf(account)} />;
  const [attempt, attempts] = await Promise.all([findAttempt(account.id, (await params).attempt), listAttempts(account.id)]);
  if (!attempt) notFound();
  return (
    <PortalFrame account={nameOf(account)} agentName={agent.name} section="attempts" lead="Every check this attempt went through, and what to change.">
      <div className="grid grid-cols-1 items-start gap-8 xl:grid-cols-[minmax(0,1fr)_20rem]">
        <AttemptDetail account={account.id} attempt={attempt} />
        <div className="max-xl:hidden">
          <AttemptList account={account.id} initial={attempts.map(shown)} selected={attempt.id} />
        </div>
      </div>
    </PortalFrame>
  );
}
