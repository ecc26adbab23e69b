// What the brand registers at its VAS.
import type { Metadata } from 'next';
import { PortalFrame } from '@/components/live-assist/portal/portal-frame';
import { PortalSignIn } from '@/components/live-assist/portal/portal-sign-in';
import { RegistrationPage } from '@/components/live-assist/portal/registration/registration-page';
import { registrationOf } from '@/live-assist/portal/registration';
import { nameOf, operatorOf } from '../../operator';

export const metadata: Metadata = { title: 'What the brand registers · Engagement Portal' };

export default async function RegistrationRoute({ params }: { params: Promise<{ account: string }> }) {
  const { account, agent } = await operatorOf(params);
  if (!agent) return <PortalSignIn account={nameOf(account)} />;
  const { type, requireEncryption } = account.connector;
  return (
    <PortalFrame account={nameOf(account)} agentName={agent.name} section="registration" lead="The other side of the same wire: hand these to whoever runs the Visitor Authentication Service.">
      <RegistrationPage account={account.id} registration={await registrationOf(account)} code={type === 'code'} encryptionRequired={requireEncryption} />
    </PortalFrame>
  );
}
