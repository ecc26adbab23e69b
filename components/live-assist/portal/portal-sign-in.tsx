// The portal's door: the agents' sign-in. Whoever signs in sees the page that was asked for.
'use client';
import { SignInForm } from '../workspace/sign-in-form';

export function PortalSignIn({ account }: { account: { id: string; name: string } }) {
  return <SignInForm account={account} title="Sign in to the Engagement Portal" lead={`How ${account.name}’s customers are verified, and why one was not.`} onSignedIn={() => location.reload()} />;
}
