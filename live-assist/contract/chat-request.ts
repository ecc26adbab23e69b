// The chat request: POST /api/account/{account}/conversation, sent by the chat window.
// Types only: the SDK that ships to strangers' pages takes its types from this folder.
import type { EngagementAttribute } from './attributes';

/** What the page's method answered with. `redirect_uri` is the one that the code was issued for. */
export interface Proof {
  ssoKey: string;
  redirect_uri?: string;
}

/** How the page's method failed to give a proof. */
export type PageFailureCode = 'method_missing' | 'method_threw' | 'method_timed_out' | 'method_declined' | 'method_answer_unknown';

export interface PageFailure {
  code: PageFailureCode;
  /** What the page said, as text, at most 200 characters. */
  message: string;
}

export type ChatRequest = ({ proof: Proof } | { proof: null; failure: PageFailure }) & {
  pageAttributes?: EngagementAttribute[];
  /** PKCE (RFC 7636 §4.1): the verifier of the challenge that the page's method got. Never leaves Live Assist. */
  codeVerifier?: string;
  /** Expiration flow: the conversation that this proof is a fresh one for. It must name the same visitor. */
  renews?: string;
  /** The window comes back by itself after a page load: go on with this visitor's open conversation, but begin none (404 `nothing_to_resume`). */
  resume?: boolean;
};

/** 201 (a new conversation) or 200 (this visitor's open conversation goes on). `token` is the bearer for the socket. */
export interface ChatAccepted {
  conversation: string;
  token: string;
  verifiedUntil: string;
  visitorName: string;
}

/** The vendor's one answer to every cause of a failed verification: 401. */
export interface OpaqueRefusal {
  error: { time: string; message: string; internalCode: 10 };
}
