// The chat request: a proof is verified, and only then a conversation is opened.
import { log } from '@/lib/log';
import type { Account } from '../account-store';
import type { ChatAccepted, ChatRequest } from '../contract/chat-request';
import { openConversation, resumeConversation } from '../conversations/open';
import { gather } from '../verification/check';
import { checksFor } from '../verification/checks';
import { verify } from '../verification/verify';
import { recordAttempt } from './attempt-store';

export type ChatOutcome = { kind: 'refused' } | { kind: 'no agent' } | { kind: 'nothing to resume' } | { kind: 'opened' | 'resumed'; chat: ChatAccepted };

export async function requestChat({ id: account, connector }: Account, { pageAttributes = [], resume = false, codeVerifier, ...offer }: ChatRequest): Promise<ChatOutcome> {
  const { visitor, reason, steps } = await verify(checksFor(connector), gather({ account, connector, offer, codeVerifier }));
  if (!visitor) {
    log.info({ account, reason: reason.code, check: reason.check }, 'visitor not verified');
    await recordAttempt(account, { steps, reason, conversation: null });
    return { kind: 'refused' };
  }
  const opened = await (resume ? resumeConversation : openConversation)(account, visitor, pageAttributes);
  await recordAttempt(account, { steps, reason: null, conversation: typeof opened === 'string' ? null : opened.id });
  if (typeof opened === 'string') return opened === 'no_agent' ? { kind: 'no agent' } : { kind: 'nothing to resume' };
  const chat = { conversation: opened.id, token: opened.token, verifiedUntil: visitor.verifiedUntil, visitorName: visitor.displayName };
  return { kind: opened.created ? 'opened' : 'resumed', chat };
}
