// How the portal speaks of attempts.
import type { Attempt, Party, VerificationStep } from '@/live-assist/contract/refusal';

export const FLOWS: Record<Attempt['flow'], string> = { code: 'Web Code Flow', 'code with PKCE': 'Web Code Flow with PKCE', implicit: 'Web Implicit Flow' };

export const PURPOSES: Record<Attempt['purpose'], string> = { chat: 'to chat', resume: 'to go on after a page load', renewal: 'to renew an expired token' };

export const sentenceOf = ({ reason, conversation, purpose }: Pick<Attempt, 'reason' | 'conversation' | 'purpose'>): string => {
  if (reason) return reason.sentence;
  if (!conversation) return purpose === 'chat' ? 'every check passed, but no agent was available.' : 'every check passed, but there was no chat to go on with.';
  return 'every check passed.';
};

/** Whose move it is. */
export const PARTIES: Record<Party, string> = {
  'brand page': 'Whoever writes the brand’s page',
  'brand VAS': 'Whoever runs the brand’s VAS',
  'connector settings': 'You: the settings of this connector',
  'Live Assist': 'Live Assist',
  consumer: 'The consumer',
};

export const OUTCOMES: Record<VerificationStep['outcome'], string> = { passed: 'Passed', failed: 'Failed', 'not reached': 'Not reached' };
