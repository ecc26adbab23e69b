// What Live Assist knows of an account: how its visitors are verified, and what its invitation says.

/** Engagement Portal → Consumer Identity Providers. Names follow the portal's fields. */
export interface Connector {
  type: 'code';
  displayName: string;
  /** Compared exactly with the ID token's `iss`. */
  jwtIssuer: string;
  tokenEndpoint: string;
  clientId: string;
  clientSecret: string;
  certificate: { type: 'jwks'; endpoint: string };
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
}
