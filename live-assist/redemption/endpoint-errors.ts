// Token endpoints say no in two vocabularies: the vendor's (invalid_code, json_parse_error, unauthorized_client) and RFC 6749 §5.2's. Some use neither.
import type { JsonObject } from '../verification/check';
import type { ReasonCode } from '../verification/reasons';

const BY_NAME = new Map<string, ReasonCode>([
  ['invalid_code', 'code_rejected'],
  ['invalid_grant', 'code_rejected'],
  ['json_parse_error', 'request_rejected'],
  ['invalid_request', 'request_rejected'],
  ['invalid_client', 'client_rejected'],
  ['unauthorized_client', 'client_unauthorized'],
  ['unsupported_grant_type', 'grant_type_rejected'],
  ['invalid_scope', 'scope_rejected'],
]);

const BY_STATUS = new Map<number, ReasonCode>([
  [401, 'client_rejected'],
  [404, 'endpoint_not_found'],
  [405, 'endpoint_method_rejected'],
  [429, 'endpoint_busy'],
]);

/** The answer's `error`, where it has one. */
export const errorNameOf = (answer: JsonObject | undefined): string | undefined => (typeof answer?.error === 'string' ? answer.error : undefined);

/** The reason for an answer that is not 200. What the endpoint names goes before its status. */
export function refusalOf(status: number, error: string | undefined): ReasonCode {
  const named = error === undefined ? undefined : BY_NAME.get(error);
  return named ?? BY_STATUS.get(status) ?? (status >= 500 ? 'endpoint_failed' : 'endpoint_status_unknown');
}
