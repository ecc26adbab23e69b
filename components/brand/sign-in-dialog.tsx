// Asked after a click on the chat by somebody who is not signed in. brand/page/sign-in-dialog.ts opens it.
import type { SiteContent } from '@/brand/site';
import { Button } from '@/components/ui/button';
import { Mark } from './mark';
import { SignInForm } from './sign-in-form';

export const SIGN_IN_DIALOG_ID = 'sign-in-to-chat';

interface Props {
  slug: string;
  content: SiteContent;
}

export function SignInDialog({ slug, content }: Props) {
  const texts = content.signInDialog;
  return (
    <dialog
      id={SIGN_IN_DIALOG_ID}
      aria-labelledby="sign-in-to-chat-title"
      aria-describedby="sign-in-to-chat-text"
      className="m-auto w-[min(26rem,calc(100vw-2rem))] rounded-2xl border border-brand-line bg-brand-panel p-7 text-brand-ink shadow-2xl backdrop:bg-black/50 backdrop:backdrop-blur-[2px]"
    >
      <Mark brand={content} className="size-11" />
      <h2 id="sign-in-to-chat-title" className="mt-5 text-2xl font-semibold tracking-tight" style={{ fontFamily: 'var(--brand-heading-font)' }}>
        {texts.title}
      </h2>
      <p id="sign-in-to-chat-text" className="mt-2 leading-relaxed text-brand-muted">
        {texts.text}
      </p>
      <div className="mt-6 flex flex-wrap gap-3">
        <SignInForm slug={slug}>
          <Button type="submit" tone="brand">
            {texts.signIn}
          </Button>
        </SignInForm>
        <form method="dialog">
          <Button type="submit" tone="brand-quiet">
            {texts.notNow}
          </Button>
        </form>
      </div>
    </dialog>
  );
}
