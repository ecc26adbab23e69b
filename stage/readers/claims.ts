// A token's claims as rows of a table: one name, one value. What the vendor groups in lp_sdes is told one by one.

/** By name; values as they stand in the token. */
export type Claims = Record<string, unknown>;

/** About the token, not about the customer (OIDC Core §2, RFC 7519 §4.1). */
const OF_THE_TOKEN = new Set(['iss', 'aud', 'azp', 'exp', 'iat', 'nbf', 'jti', 'nonce', 'at_hash', 'c_hash', 's_hash', 'sid', 'acr', 'amr', 'auth_time']);

export const isOfTheToken = (name: string): boolean => OF_THE_TOKEN.has(name);

export function claimsIn(claims: Record<string, unknown>): Claims {
  const { lp_sdes: attributes, ...rest } = claims;
  return { ...rest, ...Object.assign({}, ...(Array.isArray(attributes) ? attributes : []).map(attributesIn)) };
}

/** `{ type: 'ctmrinfo', info: { cstatus } }` becomes `ctmrinfo.cstatus`. */
function attributesIn(attribute: unknown): Claims {
  const { type = 'unknown', ...bodies } = attribute as { type?: string };
  const fields = Object.values(bodies).flatMap((body) => (typeof body === 'object' && body ? Object.entries(body as object) : []));
  return Object.fromEntries(fields.map(([name, value]: [string, unknown]) => [`${type}.${name}`, value]));
}
