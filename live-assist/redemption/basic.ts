// HTTP Basic for OAuth clients.

/**
 * RFC 6749 §2.3.1: id and secret are form-urlencoded first, then joined and base64-encoded.
 * Leaving the first step out works until a secret holds a `%`, a `+` or a `:`.
 */
export const basicCredentials = (clientId: string, clientSecret: string): string =>
  `Basic ${Buffer.from(`${formEncode(clientId)}:${formEncode(clientSecret)}`).toString('base64')}`;

const formEncode = (text: string) => new URLSearchParams([['', text]]).toString().slice(1);
