// Who the visitor is at the brand.
import type { Evidence } from './check';
import { kindOf } from './redact';
import { refuse } from './refuse';

export function subjectNamed({ claims: { sub } }: Evidence): void {
  if (sub === undefined) refuse('sub_missing', 'no sub');
  if (typeof sub !== 'string') refuse('sub_not_text', kindOf(sub));
  if (sub.trim() === '') refuse('sub_empty', sub === '' ? 'an empty text' : 'blanks only');
  if (!/^[\x20-\x7e]{1,255}$/.test(sub)) refuse('sub_malformed', sub.length > 255 ? `${sub.length} characters` : /[\0-\x1f\x7f]/.test(sub) ? 'control characters' : 'characters beyond ASCII');
}
