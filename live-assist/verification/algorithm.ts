// The algorithm is ours to choose. The token only says which one it used.
import type { Evidence } from './check';
import { show } from './redact';
import { refuse } from './refuse';

const ALLOWED = ['RS256'];

export function algorithmAllowed({ header: { alg } }: Evidence): void {
  if (typeof alg !== 'string' || alg === '') refuse('algorithm_missing', `alg: ${show(alg)}`);
  if (ALLOWED.includes(alg)) return;
  const actual = `alg: ${show(alg)}`;
  if (alg.toLowerCase() === 'none') refuse('algorithm_none', actual);
  // RFC 8725 §2.1: with HS256, a public key becomes a password that everybody knows.
  if (/^HS\d/i.test(alg)) refuse('algorithm_symmetric', actual);
  refuse('algorithm_not_allowed', actual);
}
