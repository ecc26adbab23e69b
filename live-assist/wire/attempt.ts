// What the service tells the wire of one chat request: its arrival, each check, and how it was answered. Beside the flow, never in it.
import { randomUUID } from 'node:crypto';
import { shortHash } from '@/lib/wire/keys';
import { report } from '@/lib/wire/report';
import type { ChatOutcome } from '../attempts/request-chat';
import type { ChatRequest } from '../contract/chat-request';
import { kindOfProof } from '../contract/proof-kind';
import type { VisitorProfile } from '../contract/attributes';
import type { RefusalReason, VerificationStep } from '../contract/refusal';
import type { Check, Evidence, Offer } from '../verification/check';

/** One chat request, from its arrival to its answer. */
export interface AttemptTrail {
  /** The attempt's id, also where operators read of it. */
  id: string;
  /** Whether the wire was told of its arrival. */
  seen?: boolean;
  /** The code or token that it came with. */
  proof?: string;
  /** By what the answer is known here and in the window, as a key's text: nothing in the request says whose it is. */
  answer?: string;
}

export const beginAttempt = (): AttemptTrail => ({ id: randomUUID() });

type Told = ChatRequest & { account: string; flow: string };

function offered(offer: Offer) {
  if (!offer.proof) return { failure: offer.failure.code, message: offer.failure.message };
  const { ssoKey, redirect_uri } = offer.proof;
  const proof = kindOfProof(ssoKey);
  return { proof, [proof === 'authorization code' ? 'code' : 'id_token']: ssoKey, redirect_uri };
}

/** Characters of a proof that are kept. None that is longer passes, and anybody may send one. */
const MOST_KEPT = 24 * 1024;

export function sawRequest(trail: AttemptTrail, { account, flow, renews, resume, codeVerifier, pageAttributes, ...offer }: Told): void {
  trail.seen = true;
  const length = offer.proof?.ssoKey.length ?? 0;
  const kept = length > MOST_KEPT ? undefined : offer;
  const proof = (trail.proof = kept?.proof?.ssoKey);
  const said = pageAttributes?.length;
  report({
    brand: account,
    kind: 'chat_requested',
    needs: [['proof', proof], ['sent', proof], { text: () => trail.answer && `asked:${trail.answer}` }, ['conversation', renews]],
    gives: [['attempt', trail.id]],
    facts: () => ({
      ...{ method: 'POST', url: `/api/account/${account}/conversation`, purpose: renews ? 'renewal' : resume ? 'resume' : 'chat', flow },
      ...(kept ? offered(kept) : { proof: `${length} characters, too long to be kept` }),
      ...{ code_verifier: codeVerifier, 'page attributes': said },
    }),
  });
}

/** A check that was not reached is no event; the one that failed names those after it. */
export function sawCheck({ account, attempt }: Evidence, { check, clause, outcome, note }: VerificationStep, reason: RefusalReason | null, list: readonly Check[]): void {
  const needs = [['attempt', attempt]] as const;
  if (outcome === 'passed') return report({ brand: account, needs, kind: 'check_passed', facts: () => ({ check, clause, note }) });
  if (outcome !== 'failed' || !reason) return;
  const { code, expected, actual } = reason;
  const rest = () => list.slice(list.findIndex(({ name }) => name === check) + 1).map(({ name }) => name);
  report({ brand: account, needs, kind: 'check_failed', facts: () => ({ check, clause, code, expected, actual, 'not reached': rest() }) });
}

export function sawRefusal(account: string, { id: attempt }: AttemptTrail, { code, check, sentence, expected, actual, party, change, vendorCode, documentation }: RefusalReason): void {
  const facts = { code, check, sentence, expected, actual, party, change, 'vendor code': vendorCode, documentation, attempt };
  report({ brand: account, kind: 'visitor_refused', needs: [['attempt', attempt]], facts: () => facts });
}

/** A conversation began, or goes on. */
export function sawConversation(account: string, trail: AttemptTrail, { displayName: visitor, subject, protection, attributes, verifiedUntil }: VisitorProfile, opened: { id: string; created: boolean }, renews?: string): void {
  const needs = [['attempt', trail.id]] as const;
  const gives = [['conversation', opened.id]] as const;
  const facts = () => ({ visitor, subject, protection, attributes: attributes.map(({ name, value }) => `${name}: ${value}`), conversation: opened.id });
  if (renews) return report({ brand: account, needs, kind: 'proof_renewed', gives, facts: () => ({ visitor, subject, 'verified until': verifiedUntil, conversation: opened.id }) });
  report({ brand: account, needs, kind: opened.created ? 'conversation_opened' : 'conversation_resumed', gives, facts });
}

const WHY: Record<string, string> = {
  refused: 'No chat: we could not confirm who you are',
  'no agent': 'No chat: no agent is available',
  'nothing to resume': 'There is no conversation to go on with',
  'another visitor': 'Somebody else is signed in by now',
};
const STATUS: Record<string, number> = { refused: 401, 'no agent': 409, 'nothing to resume': 404, 'another visitor': 409 };

/** What goes back to the window. `refusedAt`: the time that an opaque refusal would carry. */
export function sawAnswer(account: string, trail: AttemptTrail, outcome: ChatOutcome, refusedAt: string): void {
  if (!trail.seen) return;
  // The bearer is not kept: hashed at once.
  trail.answer = shortHash('chat' in outcome ? outcome.chat.token : outcome.kind === 'refused' ? refusedAt : (trail.proof ?? refusedAt));
  const needs = [['attempt', trail.id]] as const;
  const gives = [{ text: `answer:${trail.answer}` }];
  if ('chat' in outcome) {
    const { conversation, verifiedUntil, visitorName } = outcome.chat;
    const facts = { status: outcome.kind === 'opened' ? 201 : 200, visitor: visitorName, conversation, 'verified until': verifiedUntil, bearer: true };
    return report({ brand: account, needs, gives, kind: 'chat_accepted', facts: () => facts });
  }
  const { kind } = outcome;
  const body = kind === 'refused' ? 'Failed to validate user with customer authentication service' : kind;
  report({ brand: account, needs, gives, kind: 'chat_denied', facts: () => ({ status: STATUS[kind], why: WHY[kind], body }) });
}
