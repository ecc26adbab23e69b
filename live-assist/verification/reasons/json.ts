// JSON inside a token, in any of its layers, that two parsers could read in two ways.
import type { Reason } from './reason';

const byVas = { party: 'brand VAS', vendorCode: 1009, expected: 'a JSON object in UTF-8, each member once' } as const;

export const JSON_REASONS = {
  json_bom: { ...byVas, sentence: 'JSON inside the token begins with a byte order mark.', change: 'Encode as UTF-8 without a byte order mark (RFC 8259 §8.1).' },
  json_not_utf8: { ...byVas, sentence: 'JSON inside the token is not UTF-8.', change: 'Encode as UTF-8 before base64url.' },
  json_too_deep: { ...byVas, expected: 'at most 12 levels', sentence: 'JSON inside the token is nested deeper than any claim needs.', change: 'Leave out what the agent does not need.' },
  json_duplicate_member: { ...byVas, sentence: 'JSON inside the token has two members of one name, and readers disagree on which one counts.', change: 'Write every member once: use a JSON library instead of joining texts.' },
  json_not_text: { ...byVas, expected: 'no U+0000, and no half of a character', sentence: 'A text inside the token has characters that cannot be kept: U+0000, or half of a surrogate pair.', change: 'Clean the value at the VAS; a text that was cut in the middle of a character is the usual cause.' },
} satisfies Record<string, Reason>;
