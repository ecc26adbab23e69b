// What a check is, and what the checks of one chat request work on.
import type { BoundedAnswer } from '../bounded-fetch';
import type { Connector } from '../account';
import type { VerifiedAttribute, VisitorProfile } from '../contract/attributes';
import type { PageFailure, Proof } from '../contract/chat-request';
import type { PublishedKey } from './key-set';

export type JsonObject = Record<string, unknown>;

/** One rule. `run` returns where the rule is kept, and calls `refuse()` where it is not. */
export interface Check {
  name: string;
  /** The specification's paragraph that asks for it, or the vendor's page. */
  clause: string;
  run: (evidence: Evidence) => void | Promise<void>;
}

/** What the window said of the page's method. */
export type Offer = { proof: Proof } | { proof: null; failure: PageFailure };

/** What is known of one chat request. Each check relies on what earlier ones put here, and puts here what it learned. */
export interface Evidence {
  readonly connector: Connector;
  readonly offer: Offer;
  /** Milliseconds since 1970; the same for every check. */
  readonly now: number;
  /** The token endpoint's answer, and its JSON. */
  answer: BoundedAnswer;
  answerJson: JsonObject;
  /** The token as the brand gave it; from decryption on, the signed token that was inside. */
  idToken: string;
  /** RFC 7516 §4; undefined for a token that is signed only. */
  jweHeader?: JsonObject;
  /** Header, payload and signature, base64url. */
  parts: [header: string, payload: string, signature: string];
  header: JsonObject;
  keys: readonly PublishedKey[];
  key?: CryptoKey;
  claims: JsonObject;
  /** What `lp_sdes` vouches for. */
  sdes: VerifiedAttribute[];
  visitor?: VisitorProfile;
}

/** The evidence before the first check. */
export function gather(connector: Connector, offer: Offer, now = Date.now()): Evidence {
  const answer = { status: 0, contentType: '', text: '' };
  return { connector, offer, now, answer, answerJson: {}, idToken: '', parts: ['', '', ''], header: {}, keys: [], claims: {}, sdes: [] };
}
