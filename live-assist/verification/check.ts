// What a check is, and what the checks of one chat request work on.
import type { BoundedAnswer } from '../bounded-fetch';
import type { Connector } from '../account';
import type { VerifiedAttribute, VisitorProfile } from '../contract/attributes';
import type { PageFailure, Proof } from '../contract/chat-request';
import type { PublishedKey } from './key-set';
import type { ReasonCode } from './reasons';

export type JsonObject = Record<string, unknown>;

/** One rule. */
export interface Check {
  name: string;
  /** The specification's paragraph that asks for it, or the vendor's page. */
  clause: string;
  /** Every reason that it may refuse with. */
  reasons: readonly ReasonCode[];
  /** Returns where the rule is kept, with a note where the operator should know how; calls `refuse()` where it is not. */
  run: (evidence: Evidence) => Note | Promise<Note>;
}

export type Note = string | void;

/** What the window said of the page's method. */
export type Offer = { proof: Proof } | { proof: null; failure: PageFailure };

/** What is to be verified: somebody came to this account and said this. */
export interface Submission {
  readonly account: string;
  /** The attempt that it is verified for. */
  readonly attempt?: string;
  readonly connector: Connector;
  readonly offer: Offer;
  /** PKCE (RFC 7636 §4.1). */
  readonly codeVerifier?: string;
  /** Whom the conversation belongs to that a fresh proof is for. */
  readonly renewed?: { readonly issuer: string; readonly subject: string };
}

/** What is known of one chat request. Each check relies on what earlier ones put here, and puts here what it learned. */
export interface Evidence extends Submission {
  /** Milliseconds since 1970; the same for every check. */
  readonly now: number;
  /** The token endpoint's answer, and its JSON. */
  answer: BoundedAnswer;
  answerJson: JsonObject;
  /** The token as the brand gave it; from decryption on, the signed token that was inside. */
  idToken: string;
  /** RFC 7516 §3.1: header, encrypted key, initialization vector, ciphertext, tag. Undefined for a token that is signed only, as is the header. */
  encrypted?: readonly string[];
  jweHeader?: JsonObject;
  decryptionKey?: CryptoKey;
  /** Header, payload and signature, base64url. */
  parts: readonly [header: string, payload: string, signature: string];
  header: JsonObject;
  keys: readonly PublishedKey[];
  /** The keys are a copy from before this request: the brand may have replaced them since. */
  keysAreKept: boolean;
  key?: CryptoKey;
  claims: JsonObject;
  /** What `lp_sdes` vouches for. */
  sdes: VerifiedAttribute[];
  visitor?: VisitorProfile;
}

/** The evidence before the first check. */
export function gather(submission: Submission, now = Date.now()): Evidence {
  const answer = { status: 0, contentType: '', text: '' };
  return { ...submission, now, answer, answerJson: {}, idToken: '', parts: ['', '', ''], header: {}, keys: [], keysAreKept: false, claims: {}, sdes: [] };
}
