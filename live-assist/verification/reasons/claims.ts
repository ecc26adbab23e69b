// The claims that say who made the token, for whom, and about whom.
import type { Reason } from './reason';

const byVas = { party: 'brand VAS' } as const;
const bySettings = { party: 'connector settings' } as const;
const ISSUER = 'the JWT Issuer of the connector';
const CLIENT = 'the Client ID of the connector';
const SUBJECT = "1 to 255 ASCII characters: the customer's id, best the CRM contact's GUID";

export const CLAIM_REASONS = {
  claims_not_object: { ...byVas, vendorCode: 1011, expected: 'a JSON object', sentence: 'The token is signed, but its payload is not a set of claims.', change: 'Sign a JSON object in UTF-8.' },
  iss_missing: { ...byVas, vendorCode: 9012, expected: ISSUER, sentence: 'The token does not say who made it.', change: 'Add iss to every ID token.' },
  iss_not_text: { ...byVas, vendorCode: 9012, expected: ISSUER, sentence: 'The iss of the token is not a text.', change: 'Put the issuer into iss as one text.' },
  iss_wrong: { ...bySettings, vendorCode: 9007, expected: ISSUER, sentence: 'The token was made by another issuer than the connector names.', change: 'Copy iss from a token into JWT Issuer, character by character.' },
  iss_trailing_slash: { ...bySettings, vendorCode: 9007, expected: ISSUER, sentence: 'The issuer and the connector differ in the slash at the end.', change: 'Write JWT Issuer exactly as it stands in iss.' },
  aud_missing: { ...byVas, vendorCode: 9012, expected: CLIENT, sentence: 'The token does not say for whom it was made.', change: 'Add aud with the client id to every ID token.' },
  aud_malformed: { ...byVas, vendorCode: 9012, expected: CLIENT, sentence: 'The aud of the token is neither a text nor a list of texts.', change: 'Put the client id into aud.' },
  aud_wrong: { ...bySettings, vendorCode: 9007, expected: CLIENT, sentence: 'The token was made for another client.', change: 'Have the page ask as the client of the connector, or correct Client ID.' },
  azp_missing: { ...byVas, vendorCode: 9012, expected: CLIENT, sentence: 'The token has several audiences and does not say which of them may use it.', change: 'Add azp with the client id, or issue the token for one audience.' },
  azp_wrong: { ...byVas, vendorCode: 9007, expected: CLIENT, sentence: 'The token was issued to another client, even if Live Assist is among its audiences.', change: 'Have the page ask as the client of the connector.' },
  sub_missing: { ...byVas, vendorCode: 9012, expected: SUBJECT, sentence: 'The token does not say whom it is about.', change: 'Add sub to every ID token.' },
  sub_not_text: { ...byVas, vendorCode: 9012, expected: SUBJECT, sentence: 'The sub of the token is not a text.', change: 'Write the id as a text, numbers too.' },
  sub_empty: { ...byVas, vendorCode: 9012, expected: SUBJECT, sentence: 'The sub of the token is empty.', change: 'Put the id of the signed-in customer into sub.' },
  sub_malformed: { ...byVas, vendorCode: 9012, expected: SUBJECT, sentence: 'The sub of the token is too long, or not plain ASCII.', change: 'Use an id, not a name.' },
  claim_not_text: { ...byVas, vendorCode: 1009, expected: 'a text', sentence: 'A standard claim that is a text has another kind of value.', change: 'Write the claim as one text, or leave it out.' },
  claim_too_long: { ...byVas, vendorCode: 9012, expected: 'at most 500 characters', sentence: 'A standard claim is longer than an agent could read.', change: 'Shorten the claim, or leave it out.' },
} satisfies Record<string, Reason>;
