// What the service tells the wire from inside a verification: what it asked of the brand's servers, and what it learned from the token.
import { report } from '@/lib/wire/report';
import type { BoundedAnswer } from '../bounded-fetch';
import type { Evidence, JsonObject } from '../verification/check';

const told = ({ account, attempt }: Evidence) => ({ brand: account, needs: [['attempt', attempt]] as const });

export function sawRedemption(evidence: Evidence): void {
  const { connector, offer, codeVerifier } = evidence;
  const { ssoKey, redirect_uri } = offer.proof!;
  report({
    ...told(evidence),
    kind: 'redemption_asked',
    gives: [['redeem', ssoKey]],
    facts: () => ({
      ...{ method: 'POST', url: connector.tokenEndpoint, grant_type: 'authorization_code', redirect_uri: redirect_uri ?? connector.defaultRedirectUri },
      ...{ client_id: connector.clientId, client_secret: true, code: ssoKey, code_verifier: codeVerifier },
    }),
  });
}

/** `parse` reads the answer's JSON, if it is any. */
export function sawRedeemed(evidence: Evidence, { status, contentType, text }: BoundedAnswer, parse: (text: string) => JsonObject | undefined): void {
  const { offer, codeVerifier } = evidence;
  const { ssoKey } = offer.proof!;
  const spends = status === 200 ? ([['proof', ssoKey], ['proof', codeVerifier]] as const) : [];
  report({
    brand: evidence.account,
    kind: 'redemption_answered',
    needs: [['attempt', evidence.attempt], ['redeemed', ssoKey]],
    spends,
    facts() {
      const { id_token, access_token, error, ...rest } = parse(text) ?? {};
      const members = [...(id_token ? ['id_token'] : []), ...(access_token ? ['access_token'] : []), ...(error ? ['error'] : []), ...Object.keys(rest)];
      const outcome = status === 200 && id_token ? 'Answers with a signed ID token' : 'Says no';
      const said = typeof error === 'string' ? error.slice(0, 100).replaceAll(ssoKey, '…') : undefined;
      return { status, outcome, 'content type': contentType, members: said ?? (members.join(', ').slice(0, 200) || undefined), error: said, id_token, access_token: access_token !== undefined || undefined };
    },
  });
}

export const sawNoAnswer = (evidence: Evidence, detail: string): void => report({ ...told(evidence), kind: 'redemption_failed', facts: () => ({ status: 0, detail }) });

const known = new WeakSet<object>();

/** The key set as published, where it was fetched for this: a copy that is at hand is no event. */
export function sawKeys(evidence: Evidence, url: string, keys: readonly { kid?: unknown }[]): void {
  if (known.has(keys)) return;
  known.add(keys);
  report({ ...told(evidence), kind: 'keys_read', facts: () => ({ method: 'GET', url, keys: keys.length, kids: keys.map(({ kid }) => kid).join(', ') }) });
}

/** `sealed` is the token as it came. */
export function sawDecryption(evidence: Evidence, sealed: string): void {
  const { jweHeader = {}, idToken: inside } = evidence;
  const { alg, enc, kid } = jweHeader;
  report({ ...told(evidence), kind: 'token_decrypted', facts: () => ({ alg, enc, kid, id_token: { token: sealed, inside } }) });
}

/** Neither the token nor, where it was encrypted, what was inside can be used again. */
export function sawUse(evidence: Evidence): void {
  const { idToken, offer, claims } = evidence;
  report({ ...told(evidence), kind: 'token_used', spends: [['proof', idToken], ['proof', offer.proof?.ssoKey]], facts: () => ({ expires: new Date((claims.exp as number) * 1000).toISOString() }) });
}
