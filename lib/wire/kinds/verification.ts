// Between the chat request and its answer: redemption, keys, decryption, and each check of the list.
import type { Kind } from '../kind';

const seenBy = 'Live Assist';
const inside = { seenBy, from: 'Live Assist', to: 'Live Assist', way: 'inside' } as const;

export const VERIFICATION = {
  check_passed: {
    ...inside,
    says: { business: 'Checked: {check|?}' },
    clause: 'named by each check',
    file: 'live-assist/verification/checks.ts',
    facts: { check: 'business', clause: 'business', note: 'business' },
  },
  check_failed: {
    ...inside,
    says: { business: 'Failed: {check|?}' },
    clause: 'named by each check',
    file: 'live-assist/verification/checks.ts',
    facts: { check: 'business', clause: 'business', code: 'business', expected: 'business', actual: 'business', 'not reached': 'business' },
  },
  redemption_asked: {
    ...{ seenBy, from: 'Live Assist', to: 'VAS', way: 'HTTP' },
    says: { business: 'Asks the sign-in service what the code stands for', architect: 'Redeems the code (POST, Basic)' },
    clause: 'RFC 6749 §4.1.3, RFC 7636 §4.5',
    file: 'live-assist/redemption/redemption.ts',
    facts: {
      ...{ method: 'architect', url: 'architect', grant_type: 'architect', redirect_uri: 'architect', client_id: 'architect', client_secret: 'never' },
      ...{ code: 'once spent', code_verifier: 'once spent' },
    },
  },
  redemption_answered: {
    ...{ seenBy, from: 'VAS', to: 'Live Assist', way: 'HTTP' },
    says: { business: '{outcome|Answers}', architect: '{status|?}: {members|no JSON}' },
    clause: 'RFC 6749 §5.1, §5.2',
    file: 'live-assist/redemption/redemption.ts',
    facts: { status: 'architect', outcome: 'business', 'content type': 'architect', members: 'architect', error: 'architect', id_token: 'token', access_token: 'never' },
    answers: 'redemption_asked',
  },
  redemption_failed: {
    ...inside,
    says: { business: 'No answer from the sign-in service', architect: 'No answer: {detail|unknown}' },
    clause: 'RFC 6749 §4.1.3',
    file: 'live-assist/bounded-fetch.ts',
    facts: { detail: 'architect' },
    answers: 'redemption_asked',
  },
  keys_read: {
    ...{ seenBy, from: 'Live Assist', to: 'VAS', way: 'HTTP' },
    says: { architect: 'Reads the published keys ({keys|some})' },
    clause: 'RFC 7517 §5',
    file: 'live-assist/verification/key-set.ts',
    facts: { method: 'architect', url: 'architect', status: 'architect', keys: 'architect', kids: 'architect' },
  },
  token_decrypted: {
    ...inside,
    says: { business: 'Opens the encrypted token', architect: 'Decrypts the token: {alg|?}, {enc|?}' },
    clause: 'RFC 7516 §5.2',
    file: 'live-assist/verification/decryption.ts',
    facts: { alg: 'architect', enc: 'architect', kid: 'architect', id_token: 'token' },
  },
  token_used: {
    ...inside,
    says: { architect: 'The token is used, and good for nothing more' },
    clause: 'RFC 7519 §4.1.7',
    file: 'live-assist/verification/single-use.ts',
    facts: { expires: 'architect' },
  },
  conversation_opened: {
    ...inside,
    says: { business: 'Opens a conversation for {visitor|the visitor}' },
    clause: 'Live Assist, authenticated chat',
    file: 'live-assist/conversations/open.ts',
    facts: { visitor: 'business', subject: 'architect', protection: 'architect', attributes: 'security', conversation: 'architect' },
  },
  conversation_resumed: {
    ...inside,
    says: { business: '{visitor|The visitor}’s conversation goes on' },
    clause: 'Live Assist, authenticated chat',
    file: 'live-assist/conversations/open.ts',
    facts: { visitor: 'business', subject: 'architect', protection: 'architect', attributes: 'security', conversation: 'architect' },
  },
  proof_renewed: {
    ...inside,
    says: { business: '{visitor|The visitor} is verified for longer', architect: 'Same visitor, fresh proof: verified until {verified until|exp}' },
    clause: 'Live Assist, expiration flow',
    file: 'live-assist/conversations/verified.ts',
    facts: { visitor: 'business', subject: 'architect', 'verified until': 'architect', conversation: 'architect' },
  },
} as const satisfies Record<string, Kind>;
