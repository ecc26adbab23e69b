// What an agent may learn of a visitor, by who says so. Names of values keep the vendor's spelling.

/** An engagement attribute (`SDE`) as the page pushes it: `{ type: 'ctmrinfo', info: {…} }`. Never verified. */
export type EngagementAttribute = { type: string } & Record<string, unknown>;

/** What the window takes from a page, and the service from anybody. Beside the largest proof this fits into one request. */
export const ATTRIBUTE_LIMITS = { count: 50, bytes: 12 * 1024, depth: 8, typeLength: 64 } as const;

/** One value that the ID token vouches for. `name` is its wire name (`cstatus`, `given_name`, `age.year`). */
export interface VerifiedAttribute {
  group: 'customer' | 'personal';
  name: string;
  value: string | number;
}

export type TokenProtection = 'signed' | 'encrypted';

/** The visitor as the ID token describes them (the vendor's `claimsAndAuthType`, acr `loa1`). Times are ISO 8601. */
export interface VisitorProfile {
  issuer: string;
  subject: string;
  displayName: string;
  /** How the ID token travelled: signed for everybody to read, or encrypted for Live Assist around that. */
  protection: TokenProtection;
  attributes: VerifiedAttribute[];
  verifiedAt: string;
  /** The token's `exp`: until when this holds. */
  verifiedUntil: string;
}
