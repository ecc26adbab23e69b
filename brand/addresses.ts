// The brand's addresses: its own pages, and its Visitor Authentication Service. Endpoints are named here, not discovered:
// discovery would cost a request of this server to itself on every sign-in.
import { environment } from '@/lib/environment';

/** Addresses of one brand's site. */
export function addressesOf(slug: string) {
  const { brandOrigin } = environment();
  return {
    origin: brandOrigin,
    site: `${brandOrigin}/${slug}`,
    signedOut: `${brandOrigin}/${slug}/signed-out`,
    /** Where the VAS returns the code for Live Assist, in the page method's hidden frame. */
    chatCallback: `${brandOrigin}/${slug}/chat-callback`,
  };
}

/** The brand's issuer and its endpoints, as its discovery document names them. */
export function issuerEndpoints(slug: string) {
  const issuer = `${environment().brandOrigin}/idp/${slug}`;
  return { issuer, authorization: `${issuer}/auth`, token: `${issuer}/token`, jwks: `${issuer}/jwks`, endSession: `${issuer}/session/end` };
}
