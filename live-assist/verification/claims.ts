// The claims as a whole: readable, of the right kinds, and in the end a visitor.
import type { VerifiedAttribute } from '../contract/attributes';
import type { Evidence } from './check';
import type { Objection } from './claim-faults';
import { kindOf } from './redact';
import { refuse } from './refuse';
import { readStrictObject } from './strict-json';

export function claimsReadable(evidence: Evidence): void {
  evidence.claims = readStrictObject(evidence.parts[1], 'the claims', 'claims_not_object');
}

/** Standard claims that the agent sees, and in which group. */
const STANDARD: Record<string, VerifiedAttribute['group']> = {
  preferred_username: 'customer',
  given_name: 'personal',
  family_name: 'personal',
  email: 'personal',
  phone_number: 'personal',
  gender: 'personal',
};

const LONGEST = 500;

export function standardClaimsAreText({ claims }: Evidence): void {
  objectToStandardClaims(claims, (code, [name], actual, expected) => refuse(code, actual, expected && `${name}: ${expected}`));
}

export function objectToStandardClaims(claims: Readonly<Record<string, unknown>>, object: Objection): void {
  for (const name of Object.keys(STANDARD)) {
    const value = claims[name] ?? '';
    if (typeof value !== 'string') object('claim_not_text', [name], `${name} is ${kindOf(value)}`, 'a text');
    else if (value.length > LONGEST) object('claim_too_long', [name], `${name} has ${value.length} characters`);
  }
}

export function mapsToVisitor(evidence: Evidence): void {
  const { claims, now, sdes } = evidence;
  const standard = Object.entries(STANDARD).flatMap(([name, group]) => (claims[name] ? [{ group, name, value: claims[name] as string }] : []));
  const attributes = [...standard, ...sdes];
  evidence.visitor = {
    issuer: claims.iss as string,
    subject: claims.sub as string,
    displayName: nameOf(attributes) ?? (claims.sub as string),
    protection: evidence.jweHeader ? 'encrypted' : 'signed',
    attributes,
    verifiedAt: new Date(now).toISOString(),
    verifiedUntil: new Date((claims.exp as number) * 1000).toISOString(),
  };
}

/** By what the agent will call the visitor: the fullest name that there is. */
const NAMES = [['given_name', 'family_name'], ['firstname', 'lastname'], ['preferred_username'], ['userName'], ['email']];

function nameOf(attributes: VerifiedAttribute[]): string | undefined {
  const valueOf = (name: string) => attributes.find((one) => one.name === name)?.value ?? '';
  return NAMES.map((names) => inWrittenOrder(names.map(valueOf)).join(' ').trim().slice(0, 120)).find((name) => name !== '');
}

const FAMILY_NAME_FIRST = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** Names written in Han, Kana or Hangul put the family name first. */
const inWrittenOrder = (names: (string | number)[]) => (names.every((name) => FAMILY_NAME_FIRST.test(String(name))) ? names.toReversed() : names);
