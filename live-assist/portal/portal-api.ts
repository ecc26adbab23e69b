// What the portal's pages ask the service: /api/account/{account}/connector, …/attempts, …/engagement.
import type { ConnectorView } from '../connectors/connector-store';
import type { FieldFault } from '../connectors/field-faults';
import type { Finding } from '../connectors/probes/finding';
import type { KeyVerdict } from '../connectors/public-key';
import type { EngagementForm } from '../engagement-form';
import { PAGE, type Place, type ShownAttempt } from './attempts-shown';

/** Not done, and why, in a sentence for the operator; with the fields, where it is because of them. */
export interface Problem {
  problem: string;
  code: string;
  fields: FieldFault[];
}

const KEPT = 'What you typed is still here.';
const NO_CONNECTION = 'Live Assist cannot be reached.';
const SIGNED_OUT = 'Your sign-in has ended. Sign in again in another tab, then come back.';

async function ask<T>(account: string, path: string, method = 'GET', body?: unknown, headers: Record<string, string> = {}): Promise<{ value: T; etag: string } | Problem> {
  const init = { method, cache: 'no-store' as const, headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...headers }, body: body === undefined ? undefined : JSON.stringify(body) };
  const answer = await fetch(`/api/account/${encodeURIComponent(account)}/${path}`, init).catch(() => undefined);
  const json: unknown = await answer?.json().catch(() => undefined);
  const say = (problem: string) => (method === 'GET' ? problem : `${problem} ${KEPT}`);
  if (!answer || json === undefined) return { problem: say(NO_CONNECTION), code: 'no_connection', fields: [] };
  if (answer.ok) return { value: json as T, etag: answer.headers.get('etag') ?? '' };
  const { error } = json as { error?: { code?: string; message?: string; fields?: FieldFault[] } };
  const code = error?.code ?? 'unexpected';
  return { problem: code === 'not_signed_in' ? say(SIGNED_OUT) : (error?.message ?? 'That did not work.'), code, fields: error?.fields ?? [] };
}

export const putConnector = (account: string, form: unknown, etag: string) => ask<ConnectorView>(account, 'connector', 'PUT', form, { 'if-match': etag });
export const testConnector = (account: string, connector: unknown) => ask<{ findings: Finding[] }>(account, 'connector/test', 'POST', { connector });
export const inspectKey = (account: string, key: string) => ask<KeyVerdict>(account, 'connector/key', 'POST', { key });
export const getAttempts = (account: string, place: Place) => ask<ShownAttempt[]>(account, `attempts?${new URLSearchParams({ limit: String(PAGE), ...place })}`);
export const putEngagement = (account: string, form: unknown) => ask<EngagementForm>(account, 'engagement', 'PUT', form);
