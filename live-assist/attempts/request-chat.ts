// The chat request: a proof is verified, and only then a conversation is opened.
import { log } from '@/lib/log';
import type { Account } from '../account-store';
import type { Connector } from '../account';
import type { ChatAccepted, ChatRequest } from '../contract/chat-request';
import type { EngagementAttribute, VisitorProfile } from '../contract/attributes';
import type { Attempt } from '../contract/refusal';
import { openConversation, renewConversation, resumeConversation, visitorOf, type Opening } from '../conversations/open';
import { gather } from '../verification/check';
import { checksFor } from '../verification/checks';
import type { ReasonCode } from '../verification/reasons';
import { verify } from '../verification/verify';
import { beginAttempt, sawConversation, sawRefusal, sawRequest } from '../wire/attempt';
import { recordAttempt } from './attempt-store';
import { countRequest, uncountRequest } from './refusal-budget';

export type ChatOutcome =
  | { kind: 'refused' }
  | { kind: 'no agent' }
  | { kind: 'nothing to resume' }
  /** The proof is good, but of somebody else than the conversation that it should renew. */
  | { kind: 'another visitor' }
  | { kind: 'opened' | 'resumed'; chat: ChatAccepted };

/** The window tells these apart: whoever sits there now is verified, and is somebody else. */
const OTHERS: ReadonlySet<string> = new Set<ReasonCode>(['renewal_of_other_issuer', 'renewal_of_other_subject']);

const flowOf = ({ type, pkce }: Connector): Attempt['flow'] => (type === 'implicit' ? 'implicit' : pkce ? 'code with PKCE' : 'code');

/** `caller`: the address of who asks. Throws 429 `too_many_chat_requests`. */
export async function requestChat({ id: account, connector }: Account, request: ChatRequest, trail = beginAttempt(), caller = 'unknown'): Promise<ChatOutcome> {
  const { pageAttributes = [], resume = false, renews, codeVerifier, ...offer } = request;
  const renewed = renews ? await visitorOf(account, renews) : undefined;
  if (renews && !renewed) return { kind: 'nothing to resume' };
  const counted = { account, hasProof: offer.proof !== null, caller, renews };
  countRequest(counted);
  sawRequest(trail, { ...request, account, flow: flowOf(connector) });
  const { visitor, ...outcome } = await verify(checksFor(connector, renewed && 'renewal'), gather({ account, attempt: trail.id, connector, offer, codeVerifier, renewed }));
  const attempt = { id: trail.id, flow: flowOf(connector), purpose: renews ? 'renewal' : resume ? 'resume' : 'chat', ...outcome } as const;
  if (!visitor) {
    const { code, check } = outcome.reason!;
    log.info({ account, reason: code, check }, 'visitor not verified');
    sawRefusal(account, trail, outcome.reason!);
    await recordAttempt(account, { ...attempt, conversation: renews ?? null });
    return { kind: OTHERS.has(code) ? 'another visitor' : 'refused' };
  }
  uncountRequest(counted);
  const opening: Opening = (found) => sawConversation(account, trail, visitor, found, renews);
  const opened = await goOn(account, visitor, pageAttributes, { resume, renews }, opening);
  await recordAttempt(account, { ...attempt, conversation: typeof opened === 'string' ? null : opened.id });
  if (typeof opened === 'string') return opened === 'no_agent' ? { kind: 'no agent' } : { kind: 'nothing to resume' };
  const chat = { conversation: opened.id, token: opened.token, verifiedUntil: visitor.verifiedUntil, visitorName: visitor.displayName };
  return { kind: opened.created ? 'opened' : 'resumed', chat };
}

function goOn(account: string, visitor: VisitorProfile, pageAttributes: EngagementAttribute[], { resume, renews }: Pick<ChatRequest, 'resume' | 'renews'>, opening: Opening) {
  if (renews) return renewConversation(account, renews, visitor, opening);
  return (resume ? resumeConversation : openConversation)(account, visitor, pageAttributes, opening);
}
