// The brand's Visitor Authentication Service: who is signed in, and what it gives to whom for that.
import type { Kind } from '../kind';

const seenBy = 'VAS';

export const AUTHORIZATION = {
  signed_in: {
    ...{ seenBy, from: 'consumer', to: 'VAS', way: 'HTTP' },
    says: { business: '{customer|Somebody} signs in' },
    clause: 'OIDC Core §3.1.2.3',
    file: 'idp/sign-in.ts',
    facts: { customer: 'business', sub: 'architect', by: 'architect', password: 'never' },
  },
  signed_out: {
    ...{ seenBy, from: 'consumer', to: 'VAS', way: 'redirect' },
    says: { business: 'Signs out', architect: 'Signs out (RP-initiated logout)' },
    clause: 'RP-Initiated Logout §2',
    file: 'idp/sign-out.ts',
    facts: { sub: 'architect', client_id: 'architect' },
  },
  authorization_asked: {
    ...{ seenBy, from: 'brand page', to: 'VAS', way: 'redirect' },
    says: { business: 'Asks the brand’s sign-in service, unseen', architect: 'Silent authorization: {response_type|?}, prompt={prompt|?}' },
    clause: 'OIDC Core §3.1.2.1, §3.2.2.1',
    file: 'brand/page/silent-authorization.ts',
    facts: {
      ...{ method: 'architect', url: 'architect', client_id: 'architect', response_type: 'architect', response_mode: 'architect', prompt: 'architect' },
      ...{ scope: 'architect', redirect_uri: 'architect', code_challenge_method: 'architect', code_challenge: 'architect', state: 'security', nonce: 'security' },
    },
  },
  code_issued: {
    ...{ seenBy, from: 'VAS', to: 'brand page', way: 'redirect' },
    says: { business: 'Gives a one-time code for {customer|the customer}', architect: 'Authorization code for {customer|the customer}' },
    clause: 'OIDC Core §3.1.2.5, RFC 6749 §4.1.2',
    file: 'idp/configuration.ts',
    facts: { status: 'architect', customer: 'business', sub: 'architect', code: 'once spent', iss: 'architect', state: 'security' },
    answers: 'authorization_asked',
  },
  id_token_issued: {
    ...{ seenBy, from: 'VAS', to: 'brand page', way: 'redirect' },
    says: { business: 'Gives {a_token|a token} for {customer|the customer}', architect: 'ID token for {customer|the customer}, {protection|signed}' },
    clause: 'OIDC Core §3.2.2.5',
    file: 'idp/flows.ts',
    facts: { status: 'architect', customer: 'business', sub: 'architect', a_token: 'business', protection: 'architect', id_token: 'token', state: 'security' },
    answers: 'authorization_asked',
  },
  authorization_declined: {
    ...{ seenBy, from: 'VAS', to: 'brand page', way: 'redirect' },
    says: { business: '{why|Gives nothing}', architect: 'Error {error|unknown}' },
    clause: 'OIDC Core §3.1.2.6',
    file: 'idp/errors.ts',
    facts: { status: 'architect', why: 'business', error: 'architect', error_description: 'architect', state: 'security' },
    answers: 'authorization_asked',
  },
  authorization_refused: {
    ...{ seenBy, from: 'VAS', to: 'VAS', way: 'inside' },
    says: { business: 'Shows an error page, which nobody sees: the page gets no answer', architect: 'Sends nobody back: an error page in the hidden frame, {error|unknown}' },
    clause: 'RFC 6749 §4.1.2.1',
    file: 'idp/errors.ts',
    facts: { status: 'architect', error: 'architect', error_description: 'architect' },
    answers: 'authorization_asked',
  },
  code_redeemed: {
    ...{ seenBy, from: 'VAS', to: 'VAS', way: 'inside' },
    says: { architect: 'The code is spent; the ID token is signed' },
    clause: 'RFC 6749 §4.1.2, OIDC Core §3.1.3.3',
    file: 'idp/adapter.ts',
    facts: { client_id: 'architect', sub: 'architect', code: 'once spent', code_verifier: 'once spent', id_token: 'token' },
  },
  code_refused: {
    ...{ seenBy, from: 'VAS', to: 'VAS', way: 'inside' },
    says: { business: 'Does not take the code', architect: 'Refuses the code: {error|unknown}' },
    clause: 'RFC 6749 §5.2',
    file: 'idp/adapter.ts',
    facts: { client_id: 'architect', error: 'architect', error_description: 'architect', error_detail: 'security' },
  },
  stolen_code_refused: {
    ...{ seenBy, from: 'VAS', to: 'VAS', way: 'inside' },
    says: { business: 'Does not take the code: it was given to another application', architect: 'Refuses the code to {client_id|another client}: {error|unknown}, {error_detail|it was issued to another client}' },
    clause: 'RFC 6749 §4.1.3, §5.2',
    file: 'idp/configuration.ts',
    facts: { client_id: 'architect', error: 'architect', error_description: 'architect', error_detail: 'architect' },
  },
} as const satisfies Record<string, Kind>;
