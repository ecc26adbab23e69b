// What Live Assist knows of an account: how its visitors are verified, and what its invitation says.
import type { CannedReply } from './contract/canned-reply';

/** The key that ID tokens are signed with: published at an address, or pasted as one line of base64 (SubjectPublicKeyInfo, RFC 5280 §4.1). */
export type Certificate = { type: 'jwks'; endpoint: string } | { type: 'publicKey'; spki: string };

/** Engagement Portal → Consumer Identity Providers. Names follow the portal's fields. */
export interface Connector {
  /** Web Code Flow, or Web Implicit Flow: what the page's method answers with, a code or an ID token. */
  type: 'code' | 'implicit';
  /** Code flow only: the page's method gets a code challenge as its second argument (RFC 7636, S256). */
  pkce: boolean;
  displayName: string;
  /** Compared exactly with the ID token's `iss`. */
  jwtIssuer: string;
  /** Where a pop-out window sends the consumer; empty where there is none. */
  authenticationEndpoint: string;
  /** Code flow only, as is the secret; empty otherwise. */
  tokenEndpoint: string;
  clientId: string;
  clientSecret: string;
  certificate: Certificate;
  /** Refuse ID tokens that are signed only. Without it, both signed and encrypted ones are taken. */
  requireEncryption: boolean;
  /** Sent to the token endpoint where the page names none. */
  defaultRedirectUri: string;
  jsMethodName: string;
  /** Dotted path of the object that the method is called on; empty for none. */
  jsContext: string;
}

export interface Engagement {
  invitation: string;
  greeting: string;
  /** Colours of the chat window's header and of the invitation. */
  colour: string;
  onColour: string;
  /** BCP 47. */
  locale: string;
  /** Texts that agents send often. */
  cannedReplies?: CannedReply[];
}
