import type { Metadata } from 'next';
import { wordsOf } from '@/brand/words';
import { MessagePage } from '@/components/brand/message-page';
import { SignInForm } from '@/components/brand/sign-in-form';
import { Button, buttonClass } from '@/components/ui/button';
import { Chat } from '../../chat';
import { pageSite, type BrandParams } from '../../site';

export const metadata: Metadata = { title: 'Signed out' };

/** Where the VAS sends the customer once both sessions are over. */
export default async function SignedOut(props: BrandParams) {
  const site = await pageSite(props);
  const { slug, content } = site;
  return (
    <>
      <MessagePage eyebrow="Signed out" title="You are signed out" text={`${wordsOf(content).signedOut} Thank you for your visit to ${content.name}.`}>
        <SignInForm slug={slug} returnTo={`/${slug}/account`}>
          <Button type="submit" tone="brand">
            Sign in again
          </Button>
        </SignInForm>
        <a href={`/${slug}`} className={buttonClass('brand-quiet')}>
          Go to the home page
        </a>
      </MessagePage>
      <Chat site={site} />
    </>
  );
}
