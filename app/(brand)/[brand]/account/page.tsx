import type { Metadata } from 'next';
import { wordsOf, type Words } from '@/brand/words';
import { AccountPage } from '@/components/brand/account-page';
import { MessagePage } from '@/components/brand/message-page';
import { SignInForm } from '@/components/brand/sign-in-form';
import { Button } from '@/components/ui/button';
import { Chat } from '../../chat';
import { pageSite, signedInCustomer, siteOf, type BrandParams } from '../../site';

export async function generateMetadata({ params }: BrandParams): Promise<Metadata> {
  const site = await siteOf((await params).brand);
  return { title: site ? wordsOf(site.content).account : 'No such page' };
}

export default async function Account(props: BrandParams) {
  const site = await pageSite(props);
  const signedIn = await signedInCustomer(site);
  const words = wordsOf(site.content);
  return (
    <>
      {signedIn ? <AccountPage slug={site.slug} content={site.content} customer={signedIn.customer} /> : <SignInFirst slug={site.slug} words={words} />}
      <Chat site={site} attributes={[{ type: 'service', service: { topic: words.account, category: 'self-service' } }]} />
    </>
  );
}

function SignInFirst({ slug, words }: { slug: string; words: Words }) {
  return (
    <MessagePage eyebrow={words.account} title={words.signInFirst} text={words.signInFirstText}>
      <SignInForm slug={slug}>
        <Button type="submit" tone="brand">
          {words.signInToSee}
        </Button>
      </SignInForm>
    </MessagePage>
  );
}
