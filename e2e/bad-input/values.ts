// What nobody should send, and somebody will: as text, as JSON, as an address.
import type { Random } from './random';

const TEXTS = [
  '', ' ', '\0', 'a\0b', '\u202e\u200b', '\ufeff', '👩‍👩‍👧', 'Ａ', 'null', 'undefined', 'NaN', '-0', '1e999', '0x10', '[object Object]', '__proto__', 'constructor', 'toString', '../../../etc/passwd',
  '..%2f..%2f', '%00', '%', '%zz', '%c0%af', '%ff%fe', "' or 1=1 --", '<script>alert(1)</script>', '${7*7}', '{{7*7}}', '$where', 'x'.repeat(300), '00000000-0000-4000-8000-000000000000', 'A'.repeat(4_000),
  '\r\nSet-Cookie: a=b', 'http://169.254.169.254/', 'javascript:alert(1)', 'eyJhbGciOiJub25lIn0.e30.', 'a.b.c', 'a.b.c.d.e', '..', '.', '//evil.example', '\\\\evil.example', 'http://[::1', 'https://', '2026-02-30T25:61:61Z',
];

/** What JSON can write, and PostgreSQL cannot keep. */
const UNKEEPABLE = ['\0', 'a\0b', '\ud800', 'a\udfffb'];

/** What JSON can write, and few expect: lone surrogates, numbers beyond numbers, keys twice. */
const RAW_JSON = [
  '"\\ud800"', '{"\\udfff":1}', '1e400', '-1e400', '0.1e-999', '123456789012345678901234567890', '{"a":1,"a":2}', '{"__proto__":{"admin":true}}', '"\\u0000"', '{"":""}', '[[[[[[[[[[]]]]]]]]]]', '',
  '{', '[1,', '"', 'nul', "{'a':1}", '\ufeff{}', '{}{}', '// comment\n{}', 'NaN', '-', '[,]', '{"a":undefined}', '"\n"',
];

export const text = (random: Random): string => random.pick(TEXTS);

export const deep = (levels: number, [open, close]: [string, string]): string => open.repeat(levels) + close.repeat(levels);

/** A value of any kind; `depth` bounds how far it nests. */
export function json(random: Random, depth = 3): unknown {
  const kind = random.below(depth ? 9 : 6);
  if (kind === 0) return null;
  if (kind === 1) return random.oneIn(2);
  if (kind === 2) return random.pick([0, -1, 1.5, 1e21, Number.MAX_SAFE_INTEGER + 2, -(2 ** 31) - 1, Number.MIN_VALUE]);
  if (kind < 6) return text(random);
  if (kind === 6) return Array.from({ length: random.below(5) }, () => json(random, depth - 1));
  return Object.fromEntries(Array.from({ length: random.below(5) }, () => [text(random), json(random, depth - 1)]));
}

/** A body: JSON that is none, JSON of wrong kinds, a good one with one thing wrong, or something else altogether. */
export function body(random: Random, good: object | undefined): string {
  const kind = random.below(8);
  if (kind === 0) return random.pick(RAW_JSON);
  if (kind === 1) return deep(random.pick([50, 2_000, 20_000]), random.pick([['[', ']'], ['{"a":', '}']]));
  if (kind === 2) return JSON.stringify('x'.repeat(random.pick([1_000, 60_000, 70_000])));
  if (kind === 3) return `a=b&a=c&${encodeURIComponent(text(random))}=${text(random)}`;
  if (kind < 6 && good) return spoil(random, good);
  return JSON.stringify(json(random)) ?? '';
}

/** One member missing, of another kind, or one too many; once in `rawOnceIn` times somewhere inside as raw JSON, which may be none. */
export function spoil(random: Random, good: object, rawOnceIn = 5): string {
  const copy = structuredClone(good) as Record<string, unknown>;
  const name = random.pick(Object.keys(copy));
  const inner = copy[name];
  if (random.oneIn(5)) Reflect.deleteProperty(copy, name);
  else if (typeof inner === 'object' && inner && Object.keys(inner).length && random.oneIn(2)) (inner as Record<string, unknown>)[random.pick(Object.keys(inner))] = json(random, 2);
  else copy[random.oneIn(6) ? text(random) : name] = random.oneIn(4) ? random.pick(UNKEEPABLE) : json(random, 2);
  const written = JSON.stringify(copy);
  return random.oneIn(rawOnceIn) ? written.replace(/:("[^"]*"|\d+|null)/, () => `:${random.pick(RAW_JSON)}`) : written;
}

/** A form's body with one field missing, changed, twice, or one too many; sometimes not encoded at all. */
export function form(random: Random, good: Record<string, string>): string {
  const fields = new URLSearchParams(good);
  const name = random.pick([...fields.keys()]);
  const kind = random.below(5);
  if (kind === 0) fields.delete(name);
  if (kind === 1 || kind === 2) fields.set(name, text(random));
  if (kind === 3) fields.append(name, text(random));
  if (kind === 4) fields.append(text(random), text(random));
  return random.oneIn(4) ? decodeURIComponent(fields.toString()) : fields.toString();
}
