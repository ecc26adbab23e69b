// What the service tells the wire from inside a verification: what it asked of the brand's servers, and what it learned from the token.
import type { Key } from '@/lib/wire/keys';
import { report } from '@/lib/wire/report';
import type { BoundedAnswer } from '../bounded-fetch';
import { kindOfProof, type ProofKind } from '../contract/proof-kind';
import type { Evidence, JsonObject } from '../verification/check';

const keysOf = ({ attempt }: Evidence): readonly Key[] => [['attempt', attempt]];

/** The request has left: an address that may not be asked never hears of the code. */
export function sawRedemption(evidence: Evidence): void {
  const { connector, offer, codeVerifier } = evidence;
  const { ssoKey, redirect_uri } = offer.proof!;
  report({
    brand: evidence.account,
    needs: keysOf(evidence),
    kind: 'redemption_asked',
    gives: [['redeem', ssoKey]],
    facts: () => ({
      ...{ method: 'POST', url: connector.tokenEndpoint, grant_type: 'authorization_code', redirect_uri: redirect_uri ?? connector.defaultRedirectUri },
      ...{ client_id: connector.clientId, client_secret: true, code: ssoKey, code_verifier: codeVerifier },
    }),
  });
}

/** Characters of an answer that are kept: more than any that a check lets pass. */
const MOST_KEPT = 32 * 1024;

/** `parse` reads the answer's JSON, if it is any. The code is spent where a token came for it: other servers say 200 to anything. */
export function sawRedeemed(evidence: Evidence, { status, contentType, text }: BoundedAnswer, parse: (text: string) => JsonObject | undefined): void {
  const { account, attempt, offer, codeVerifier } = evidence;
  const { ssoKey } = offer.proof!;
  const { id_token, access_token, error, ...rest } = (text.length <= MOST_KEPT && parse(text)) || {};
  const isSpent = status === 200 && typeof id_token === 'string' && id_token !== '';
  const names = [...(id_token ? ['id_token'] : []), ...(access_token ? ['access_token'] : []), ...(error ? ['error'] : []), ...Object.keys(rest)].join(', ').slice(0, 200);
  const said = typeof error === 'string' ? error.slice(0, 100).replaceAll(ssoKey, '…') : undefined;
  const outcome = isSpent ? `Answers with ${TOKENS[kindOfProof(id_token)]}` : 'Says no';
  const facts = { status, outcome, 'content type': contentType, members: said ?? (names || undefined), error: said, id_token, access_token: access_token !== undefined || undefined };
  const spends = isSpent ? ([['proof', ssoKey], ['proof', codeVerifier]] as const) : [];
  report({ brand: account, kind: 'redemption_answered', needs: [['attempt', attempt], ['redeemed', ssoKey]], spends, facts: () => facts });
}

/** The checks say later what it is worth. */
const TOKENS: Record<ProofKind, string> = { 'authorization code': 'something that is no token', 'signed ID token': 'a signed ID token', 'encrypted ID token': 'an encrypted ID token' };

export const sawNoAnswer = (evidence: Evidence, detail: string): void => report({ brand: evidence.account, needs: keysOf(evidence), kind: 'redemption_failed', facts: () => ({ detail }) });

const known = new WeakSet<object>();

/** The key set as published, where it was fetched for this: a copy that is at hand is no event, and none comes with another status (key-set-answer.ts). */
export function sawKeys(evidence: Evidence, url: string, keys: readonly { kid?: unknown }[]): void {
  if (known.has(keys)) return;
  known.add(keys);
  report({ brand: evidence.account, needs: keysOf(evidence), kind: 'keys_read', facts: () => ({ method: 'GET', url, status: 200, keys: keys.length, kids: keys.map(({ kid }) => kid).join(', ') }) });
}

/** `sealed` is the token as it came. */
export function sawDecryption(evidence: Evidence, sealed: string): void {
  const { jweHeader = {}, idToken: inside } = evidence;
  const { alg, enc, kid } = jweHeader;
  report({ brand: evidence.account, needs: keysOf(evidence), kind: 'token_decrypted', facts: () => ({ alg, enc, kid, id_token: { token: sealed, inside } }) });
}

/** Neither the token nor, where it was encrypted, what was inside can be used again. */
export function sawUse(evidence: Evidence): void {
  const { idToken, offer, claims } = evidence;
  report({ brand: evidence.account, needs: keysOf(evidence), kind: 'token_used', spends: [['proof', idToken], ['proof', offer.proof?.ssoKey]], facts: () => ({ expires: new Date((claims.exp as number) * 1000).toISOString() }) });
}
