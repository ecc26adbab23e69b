// Claims about the sign-in: nonce, auth_time, acr. And the token's one use.
import type { Reason } from './reason';

const byVas = { party: 'brand VAS', vendorCode: 9012 } as const;
const NONCE = 'a text of 1 to 512 characters, or none';

export const AUTHENTICATION_REASONS = {
  nonce_not_text: { ...byVas, expected: NONCE, sentence: 'The nonce of the token is not a text.', change: 'Put the nonce of the authentication request into the token unchanged.' },
  nonce_malformed: { ...byVas, expected: NONCE, sentence: 'The nonce of the token is empty, or longer than any reasonable one.', change: 'Have the page make a random nonce of some 22 characters for every request.' },
  auth_time_in_future: { ...byVas, vendorCode: 1012, expected: 'a time that has passed', sentence: 'The token says that the consumer will sign in later.', change: "Set the VAS's clock, and write the time of the sign-in into auth_time." },
  acr_not_text: { ...byVas, expected: 'a text', sentence: 'The acr of the token is not a text.', change: 'Write acr as one text, or leave it out.' },
  acr_unauthenticated: { ...byVas, vendorCode: 9007, expected: 'an acr other than "0", or none', sentence: 'The token itself says that the consumer is not authenticated.', change: 'Issue ID tokens to signed-in consumers only.' },
  token_replayed: {
    ...byVas,
    party: 'brand page',
    vendorCode: null,
    expected: 'a token that was never used here',
    sentence: 'This token was used before: it opens one conversation, once.',
    change: 'Have the page ask the VAS for a fresh token at every call, and the VAS put a nonce or jti into each. If the page did ask, somebody sends a copy.',
  },
  renewal_of_other_issuer: { ...byVas, party: 'brand page', vendorCode: null, expected: 'the iss of the token before', sentence: 'The fresh token was made by another issuer than the one that it replaces.', change: 'Begin another conversation: the connector was changed while this one ran.' },
  renewal_of_other_subject: { ...byVas, party: 'consumer', vendorCode: null, expected: 'the sub of the token before', sentence: 'The fresh token is about somebody else: another consumer signed in meanwhile.', change: 'Nothing: the conversation belongs to who began it, and stays closed to others.' },
} satisfies Record<string, Reason>;
