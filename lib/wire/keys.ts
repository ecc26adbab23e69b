// Which event led to which is told by what they have in common: one made a code known, another needed it. Each such thing is a key.
import { createHash } from 'node:crypto';

/** What a key may be of. */
const SCHEMES = [
  // The page's side: a click, a call of its method, the `state` of an authorization request and its answer, a code challenge.
  ...(['click', 'call', 'state', 'answered', 'challenge'] as const),
  // A code or a token: known, handed from the page to its window, sent on to the service; being redeemed, redeemed.
  ...(['proof', 'handed', 'sent', 'redeem', 'redeemed'] as const),
  // The window's side: one try to begin a chat, one question to the page, a request by how it was answered, the answer.
  ...(['visit', 'prove', 'asked', 'answer', 'survey'] as const),
  // The service's side.
  ...(['attempt', 'conversation', 'entry'] as const),
] as const;
export type Scheme = (typeof SCHEMES)[number];

/** What may be a secret is hashed when somebody reads, or never: recording costs no hash. A call tells what is known only later. */
export type Key = readonly [scheme: Scheme, value: Known] | { readonly text: Known };
type Known = string | undefined | (() => string | undefined);

const LENGTH = 16;

/** 96 bits of a value's SHA-256, base64url: enough to tell values apart, and nothing to let anybody in. */
export const shortHash = (value: string): string => createHash('sha256').update(value).digest('base64url').slice(0, LENGTH);

/** A key whose value is not kept. */
export const hashedKey = (scheme: Scheme, value: string): Key => ({ text: `${scheme}:${shortHash(value)}` });

/** As it is compared and shown: `proof:R5c0X…`; undefined where there is nothing to know. */
export function textOf(key: Key): string | undefined {
  if ('text' in key) return known(key.text);
  const value = known(key[1]);
  return value ? `${key[0]}:${shortHash(value)}` : undefined;
}

const known = (value: Known): string | undefined => (typeof value === 'function' ? value() : value);

/** True for a key that may be another one when it is read again. */
export const isOpen = (key: Key): boolean => typeof ('text' in key ? key.text : key[1]) === 'function';

export const textsOf = (keys: readonly Key[] = []): string[] => keys.flatMap((key) => textOf(key) ?? []);

/** True for a key's text, whoever made it. */
export const isKeyText = (text: string): boolean => KEY_TEXT.test(text);
const KEY_TEXT = new RegExp(`^(${SCHEMES.join('|')}):[\\w-]{${LENGTH}}$`);
