// Which attributes of a customer go to whom: by scope, as OIDC Core §5.4 has it, and `lp_sdes` for Live Assist alone.
import type { AccountClaims as TokenClaims } from 'oidc-provider';
import type { AccountClaims } from './issuer';

/** Scope → claims. A client gets those of the scopes that it is registered for. */
export const CLAIMS_BY_SCOPE: Record<string, string[]> = {
  openid: ['sub'],
  profile: [
    ...['name', 'given_name', 'middle_name', 'family_name', 'nickname', 'preferred_username', 'profile', 'picture', 'website'],
    ...['gender', 'birthdate', 'zoneinfo', 'locale', 'updated_at'],
  ],
  email: ['email', 'email_verified'],
  phone: ['phone_number', 'phone_number_verified'],
  // The vendor's own claim: an array of attributes, of which the types `ctmrinfo` and `personal` count as authenticated.
  lp_sdes: ['lp_sdes'],
};

const ISSUED = new Set(Object.values(CLAIMS_BY_SCOPE).flat());

/** Of such claims, what a token carries; others are asked for by no scope. */
export const issuedOf = (claims: AccountClaims): AccountClaims => Object.fromEntries(Object.entries(claims).filter(([name]) => ISSUED.has(name)));

/** An account's claims. `sub` is the account's, whatever its claims say. */
export const claimsOf = ({ sub, claims }: { sub: string; claims: AccountClaims }): TokenClaims => ({ ...claims, sub });
