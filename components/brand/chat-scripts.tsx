// What a brand adds to its pages for authenticated chat: its own script, the vendor's, and the dialog for whoever is not signed in.
import type { SiteContent, SiteSettings } from '@/brand/site';
import { OwnScript } from './own-script';
import { SignInDialog, SIGN_IN_DIALOG_ID } from './sign-in-dialog';

interface Props {
  slug: string;
  /** A mark of who is signed in, the same in every tab. */
  customer?: string;
  content: SiteContent;
  settings: SiteSettings;
  endpoints: { issuer: string; authorization: string };
  chatCallback: string;
  /** Engagement attributes of this page, for `lpTag.sdes`. */
  attributes?: object[];
  /** Whether the demo watches what the page's method does. */
  watched?: boolean;
}

export function ChatScripts({ slug, customer, content, settings, endpoints, chatCallback, attributes = [], watched = false }: Props) {
  const { anonymousClick, jsMethod, responseType, liveAssist } = settings;
  return (
    <>
      {anonymousClick === 'ask' && <SignInDialog slug={slug} content={content} />}
      {/* Deferred scripts run in their order: ours has named the account before the vendor's asks for it. */}
      <OwnScript
        file="lp-authentication.js"
        data-brand={slug}
        data-customer={customer}
        data-account={liveAssist.account}
        data-engagement={JSON.stringify({ text: liveAssist.invitation, colour: content.theme.primary, onColour: content.theme.onPrimary })}
        data-issuer={endpoints.issuer}
        data-authorization-endpoint={endpoints.authorization}
        data-client-id={liveAssist.clientId}
        data-redirect-uri={chatCallback}
        data-response-type={responseType}
        data-method={jsMethod}
        data-dialog={SIGN_IN_DIALOG_ID}
        data-attributes={JSON.stringify(attributes)}
      />
      {watched && <OwnScript file="wire-page.js" data-brand={slug} data-method={jsMethod} data-live-assist={liveAssist.origin} />}
      <script src={`${liveAssist.origin}/sdk.js?site=${encodeURIComponent(liveAssist.account)}`} defer />
    </>
  );
}
