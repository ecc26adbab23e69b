// The page's JavaScript method: did it answer with a proof?
import type { PageFailureCode } from '../contract/chat-request';
import type { Evidence } from './check';
import { refuse } from './refuse';
import type { ReasonCode } from './reasons';

/**
 * Errors of an authorization endpoint (RFC 6749 §4.1.2.1, OIDC Core §3.1.2.6, OIDC Registration §3.3) that no sign-in mends. Most pages pass on as the
 * reason what the VAS said, and it stands first; `vas_timed_out` and its kin say that nothing came. Whatever else a page says, `login_required` and its kin too, is that it declined.
 */
const AUTHORIZATION_ERRORS: [said: RegExp, code: ReasonCode][] = [
  [/^(server_error|temporarily_unavailable|invalid_client_metadata|(\w+_)?timed_out)\b/, 'authorization_failed'],
  [/^(invalid_request|invalid_scope|invalid_client|unauthorized_client|unsupported_response_type)\b/, 'authorization_refused'],
];

export function pageGaveProof({ offer }: Evidence): void {
  if (offer.proof !== null) return;
  const { code, message } = offer.failure;
  refuse(whatFailed(code, message), message || 'no explanation');
}

function whatFailed(code: PageFailureCode, message: string): ReasonCode {
  if (code !== 'method_declined') return code;
  return AUTHORIZATION_ERRORS.find(([said]) => said.test(message))?.[1] ?? code;
}
