// The header: mark, the site's pages, and who is signed in.
import type { SiteContent } from '@/brand/site';
import { Button } from '@/components/ui/button';
import { wordsOf } from '@/brand/words';
import { Logo, Mark } from './mark';
import { OwnScript } from './own-script';
import { SignInForm } from './sign-in-form';

interface Props {
  slug: string;
  content: SiteContent;
  customerName?: string;
}

const NAV_LINK = 'rounded-md px-3 py-2 text-[0.95rem] text-brand-muted transition-colors hover:text-brand-ink';

export function SiteHeader({ slug, content, customerName }: Props) {
  return (
    <header className="border-b border-brand-line/70">
      <div className="mx-auto flex max-w-6xl flex-wrap items-center gap-x-6 gap-y-2 px-5 py-3 sm:px-8">
        <a href={`/${slug}`} className="flex items-center gap-3 rounded-lg max-[26rem]:max-w-[calc(100%-6.5rem)]">
          <Name content={content} />
        </a>
        <nav aria-label="Site" className="order-last -mx-3 flex w-[calc(100%+1.5rem)] sm:order-none sm:mx-0 sm:w-auto">
          <a href={`/${slug}/${content.product.slug}`} className={NAV_LINK}>
            {content.product.name}
          </a>
          <a href={`/${slug}/account`} className={NAV_LINK}>
            {wordsOf(content).account}
          </a>
        </nav>
        <div className="ml-auto">{customerName ? <SignedIn slug={slug} name={customerName} /> : <SignedOut slug={slug} />}</div>
      </div>
    </header>
  );
}

function Name({ content }: { content: SiteContent }) {
  const { name, logo, logoShowsName } = content;
  if (logo && logoShowsName) return <Logo logo={logo} alt={name} className="h-11 max-w-48" />;
  return (
    <>
      <Mark brand={content} className="size-10 shrink-0" />
      <span className="text-lg leading-tight font-semibold tracking-tight wrap-anywhere" style={{ fontFamily: 'var(--brand-heading-font)' }}>
        {name}
      </span>
    </>
  );
}

// On a narrow screen the header keeps two rows: there the name is for screen readers, and the button says that somebody is signed in.
function SignedIn({ slug, name }: { slug: string; name: string }) {
  return (
    <div className="flex items-center gap-3">
      <p className="max-w-32 truncate text-sm max-[26rem]:sr-only sm:max-w-56">
        <span className="sr-only">Signed in as </span>
        <bdi className="font-medium">{name}</bdi>
      </p>
      <form method="post" action={`/${slug}/sign-out`}>
        <Button type="submit" tone="brand-quiet" size="small">
          Sign out
        </Button>
      </form>
      <OwnScript file="sign-out.js" data-brand={slug} />
    </div>
  );
}

function SignedOut({ slug }: { slug: string }) {
  return (
    <SignInForm slug={slug}>
      <Button type="submit" tone="brand" size="small">
        Sign in
      </Button>
    </SignInForm>
  );
}
