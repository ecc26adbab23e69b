// What the portal's pages ask the service: /api/account/{account}/connector, …/attempts, …/engagement.
import type { Engagement } from '../account';
import type { ConnectorView } from '../connectors/connector-store';
import type { FieldFault } from '../connectors/field-faults';
import type { Finding } from '../connectors/probes/finding';
import type { KeyVerdict } from '../connectors/public-key';
import type { Attempt } from '../contract/refusal';

/** Not done, and why, in a sentence for the operator; with the fields, where it is because of them. */
export interface Problem {
  problem: string;
  code: string;
  fields: FieldFault[];
}

const NO_CONNECTION: Problem = { problem: 'Live Assist cannot be reached. What you typed is still here; try again.', code: 'no_connection', fields: [] };
const SIGNED_OUT = 'Your sign-in has ended. Sign in again in another tab, then come back: what you typed is still here.';

async function ask<T>(account: string, path: string, method = 'GET', body?: unknown, headers: Record<string, string> = {}): Promise<{ value: T; etag: string } | Problem> {
  const init = { method, cache: 'no-store' as const, headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...headers }, body: body === undefined ? undefined : JSON.stringify(body) };
  const answer = await fetch(`/api/account/${encodeURIComponent(account)}/${path}`, init).catch(() => undefined);
  const json: unknown = await answer?.json().catch(() => undefined);
  if (!answer || json === undefined) return NO_CONNECTION;
  if (answer.ok) return { value: json as T, etag: answer.headers.get('etag') ?? '' };
  const { error } = json as { error?: { code?: string; message?: string; fields?: FieldFault[] } };
  const code = error?.code ?? 'unexpected';
  return { problem: code === 'not_signed_in' ? SIGNED_OUT : (error?.message ?? 'That did not work.'), code, fields: error?.fields ?? [] };
}

export const putConnector = (account: string, form: unknown, etag: string) => ask<ConnectorView>(account, 'connector', 'PUT', form, { 'if-match': etag });
export const getConnector = (account: string) => ask<ConnectorView>(account, 'connector');
export const testConnector = (account: string, connector: unknown) => ask<{ findings: Finding[] }>(account, 'connector/test', 'POST', { connector });
export const inspectKey = (account: string, key: string) => ask<KeyVerdict>(account, 'connector/key', 'POST', { key });
export const getAttempts = (account: string, before?: string) => ask<Attempt[]>(account, `attempts?limit=50${before ? `&before=${before}` : ''}`);
export const putEngagement = (account: string, form: unknown) => ask<Engagement>(account, 'engagement', 'PUT', form);
