// Reasons are stored and shown. What would let somebody in never gets into them, wherever the other side put it.
import { storable } from '@/lib/storable';
import type { Evidence } from './check';

const LONGEST = 200;
/** Three dots and a header that begins as JSON does: a JWT, or the beginning of one. */
const TOKEN = /eyJ[\w-]{8,}(\.[\w-]*)*/g;

/** At most 200 characters, without the code, the client's secret, or any token. */
export function redact(text: string, { offer, connector, idToken, codeVerifier }: Evidence): string {
  const secrets = [offer.proof?.ssoKey, connector.clientSecret, idToken, codeVerifier].filter((secret) => secret !== undefined && secret !== '');
  const clean = secrets.reduce<string>((rest, secret) => rest.replaceAll(secret!, '[removed]'), text).replace(TOKEN, '[token removed]');
  return storable(clean.length > LONGEST ? `${clean.slice(0, LONGEST - 1)}…` : clean);
}

/** A value by its kind: `a string`, `an array`, `nothing`. For what may be private. */
export function kindOf(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'an array';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}

/** A value as JSON, for what is not private. */
export const show = (value: unknown): string => (value === undefined ? 'nothing' : JSON.stringify(value));
