// What the three companies must know of each other for one brand. An integrator copies these same values by hand,
// from the VAS's client registration into the vendor's portal and back.
import { randomBytes } from 'node:crypto';
import { environment } from '@/lib/environment';

/** Every address of a brand. Origins are exact; paths carry the brand. */
export function addressesOf(slug: string) {
  const { brandOrigin, liveAssistOrigin } = environment();
  const issuer = `${brandOrigin}/idp/${slug}`;
  return {
    site: `${brandOrigin}/${slug}`,
    issuer,
    tokenEndpoint: `${issuer}/token`,
    jwks: `${issuer}/jwks`,
    /** Where the VAS returns the brand's own sign-in. */
    signInCallback: `${brandOrigin}/api/auth/callback/${slug}`,
    /** Where the VAS returns the code for Live Assist: a page of the brand, in the page method's hidden frame. */
    chatCallback: `${brandOrigin}/${slug}/chat-callback`,
    /** Live Assist's public keys for this brand: where ID tokens are encrypted, they are encrypted to these. */
    encryptionKeys: `${liveAssistOrigin}/api/account/${slug}/jwks`,
    workspace: `${liveAssistOrigin}/agent/${slug}`,
    portal: `${liveAssistOrigin}/portal/${slug}`,
    brandOrigin,
    liveAssistOrigin,
  };
}

/** The brand's own client, and Live Assist's, at the brand's VAS. */
export const CLIENT_IDS = { site: 'brand-site', liveAssist: 'live-assist' } as const;

/** A client's secret: 256 bits. */
export const makeSecret = () => randomBytes(32).toString('base64url');
