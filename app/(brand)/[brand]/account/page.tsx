import type { Metadata } from 'next';
import { AccountPage } from '@/components/brand/account-page';
import { MessagePage } from '@/components/brand/message-page';
import { SignInForm } from '@/components/brand/sign-in-form';
import { Button } from '@/components/ui/button';
import { Chat } from '../../chat';
import { pageSite, signedInCustomer, type BrandParams } from '../../site';

export const metadata: Metadata = { title: 'Your accounts' };

export default async function Account(props: BrandParams) {
  const site = await pageSite(props);
  const signedIn = await signedInCustomer(site);
  return (
    <>
      {signedIn ? <AccountPage slug={site.slug} content={site.content} customer={signedIn.customer} /> : <SignInFirst slug={site.slug} />}
      <Chat site={site} attributes={[{ type: 'service', service: { topic: 'Your accounts', category: 'self-service' } }]} />
    </>
  );
}

function SignInFirst({ slug }: { slug: string }) {
  return (
    <MessagePage eyebrow="Your accounts" title="Please sign in to see your accounts" text="Balances and payments are for your eyes only. Sign in, and you come straight back here.">
      <SignInForm slug={slug}>
        <Button type="submit" tone="brand">
          Sign in to see your accounts
        </Button>
      </SignInForm>
    </MessagePage>
  );
}
