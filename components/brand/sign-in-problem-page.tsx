'use client';
// What went wrong with signing in, and the three ways on: again, back, or a message to the brand.
import { rememberChat } from '@/brand/page/chat-after-sign-in';
import type { SignInProblem } from '@/brand/session/sign-in-problem';
import { Button, buttonClass } from '@/components/ui/button';
import { MessagePage } from './message-page';
import { SignInForm } from './sign-in-form';

interface Props {
  slug: string;
  problem: SignInProblem;
  /** A path of this brand. */
  returnTo: string;
}

export function SignInProblemPage({ slug, problem, returnTo }: Props) {
  // The chat opens there by itself; as nobody is signed in, with the form for a message.
  const openChatThere = () => rememberChat(new URL(returnTo, location.origin).pathname);
  return (
    <MessagePage eyebrow="Signing in" {...problem}>
      <SignInForm slug={slug} returnTo={returnTo}>
        <Button type="submit" tone="brand">
          Try again
        </Button>
      </SignInForm>
      <a href={returnTo} className={buttonClass('brand-quiet')}>
        Go back to where you were
      </a>
      <a href={returnTo} onClick={openChatThere} className="rounded-md px-2 py-2.5 font-medium text-brand-text underline underline-offset-4">
        Leave us a message
      </a>
    </MessagePage>
  );
}
