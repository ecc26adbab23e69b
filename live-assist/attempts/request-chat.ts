// The chat request: a proof is verified, and only then a conversation is opened.
import { log } from '@/lib/log';
import type { Account } from '../account-store';
import type { ChatAccepted, ChatRequest } from '../contract/chat-request';
import type { EngagementAttribute, VisitorProfile } from '../contract/attributes';
import { openConversation, renewConversation, resumeConversation, visitorOf } from '../conversations/open';
import { gather } from '../verification/check';
import { checksFor } from '../verification/checks';
import { verify } from '../verification/verify';
import { recordAttempt } from './attempt-store';

export type ChatOutcome =
  | { kind: 'refused' }
  | { kind: 'no agent' }
  | { kind: 'nothing to resume' }
  /** The proof is good, but of somebody else than the conversation that it should renew. */
  | { kind: 'another visitor' }
  | { kind: 'opened' | 'resumed'; chat: ChatAccepted };

export async function requestChat({ id: account, connector }: Account, { pageAttributes = [], resume = false, renews, codeVerifier, ...offer }: ChatRequest): Promise<ChatOutcome> {
  const renewed = renews ? await visitorOf(account, renews) : undefined;
  if (renews && !renewed) return { kind: 'nothing to resume' };
  const { visitor, reason, steps } = await verify(checksFor(connector), gather({ account, connector, offer, codeVerifier, renewed }));
  if (!visitor) {
    log.info({ account, reason: reason.code, check: reason.check }, 'visitor not verified');
    await recordAttempt(account, { steps, reason, conversation: renews ?? null });
    return { kind: 'refused' };
  }
  if (renewed && (visitor.issuer !== renewed.issuer || visitor.subject !== renewed.subject)) return { kind: 'another visitor' };
  const opened = await goOn(account, visitor, pageAttributes, { resume, renews });
  await recordAttempt(account, { steps, reason: null, conversation: typeof opened === 'string' ? null : opened.id });
  if (typeof opened === 'string') return opened === 'no_agent' ? { kind: 'no agent' } : { kind: 'nothing to resume' };
  const chat = { conversation: opened.id, token: opened.token, verifiedUntil: visitor.verifiedUntil, visitorName: visitor.displayName };
  return { kind: opened.created ? 'opened' : 'resumed', chat };
}

function goOn(account: string, visitor: VisitorProfile, pageAttributes: EngagementAttribute[], { resume, renews }: Pick<ChatRequest, 'resume' | 'renews'>) {
  if (renews) return renewConversation(account, renews, visitor);
  return (resume ? resumeConversation : openConversation)(account, visitor, pageAttributes);
}
