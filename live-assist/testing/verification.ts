// For tests: one chat request through the whole list, with a VAS that answers as a test wants.
import { after } from 'node:test';
import { closeDatabase } from '@/lib/database';
import type { Connector } from '../account';
import type { RefusalReason } from '../contract/refusal';
import { gather, type Offer } from '../verification/check';
import { checksFor } from '../verification/checks';
import { verify, type Verdict } from '../verification/verify';
import { makeAccount } from './account';
import { answerJson, goodClaims, makeKey, sign, type SigningKey, type TestVas } from './vas';

export const CODE = 'code-that-nobody-may-read-1234567890';
const OFFER: Offer = { proof: { ssoKey: CODE } };

/** One key for all tests of a file: making one takes a while. */
export const KEY: SigningKey = makeKey('key-1');

/** An account for all tests of a file: its used tokens are kept with it. */
let made: Promise<{ account: string }> | undefined;
export const anyAccount = async () => (await (made ??= makeAccount())).account;
after(closeDatabase);

/** Every verification gets key sets of its own: the address differs, so nothing is cached. */
let sets = 0;

interface Circumstances {
  account?: string;
  /** Milliseconds since 1970. */
  now?: number;
  /** Whose conversation the proof is to renew. */
  renewed?: { issuer: string; subject: string };
}

/** Redeems and verifies against `vas` as it is. */
export async function verifyAt(vas: TestVas, changes: Partial<Connector> = {}, offer: Offer = OFFER, { account, now, renewed }: Circumstances = {}): Promise<Verdict> {
  const connector = { ...(vas.connector as Connector), defaultRedirectUri: 'https://brand.example/back', ...changes };
  const certificate = changes.certificate ?? { type: 'jwks' as const, endpoint: `${vas.jwksUri}?set=${(sets += 1)}` };
  const submission = { account: account ?? (await anyAccount()), connector: { ...connector, certificate }, offer, renewed };
  return verify(checksFor(connector, renewed && 'renewal'), gather(submission, now));
}

/** Lets the VAS issue this ID token, and verifies it. */
export function verifyToken(vas: TestVas, idToken: unknown, keys: unknown[] = [KEY.jwk]): Promise<Verdict> {
  vas.token = answerJson({ access_token: 'opaque', token_type: 'Bearer', expires_in: 600, id_token: idToken });
  vas.jwks = answerJson({ keys });
  return verifyAt(vas);
}

/** Verifies an ID token that is good but for these claims and header parameters. `undefined` leaves one out. */
export const verifyClaims = (vas: TestVas, claims: Record<string, unknown>, header: Record<string, unknown> = {}): Promise<Verdict> =>
  verifyToken(vas, sign({ ...goodClaims(vas), ...claims }, KEY, header));

/** Whether the code, the client's secret or the token got into the reason. */
export function leaks(reason: RefusalReason, { clientSecret }: Partial<Connector>, idToken: unknown): boolean {
  const text = JSON.stringify(reason);
  const parts = typeof idToken === 'string' ? idToken.split('.').filter((part) => part.length > 16) : [];
  return [CODE, clientSecret!, ...parts].some((secret) => text.includes(secret));
}
