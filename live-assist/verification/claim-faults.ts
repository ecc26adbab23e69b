// A fault in the claims has a place, and what is done about it is for the caller: a verification ends with the first one,
// who looks at claims before there is a token (faulty-claims.ts) wants to know them all.
import type { ReasonCode } from './reasons';

/** Where in the claims: names and places in lists. */
export type Path = readonly (string | number)[];

/** Ends, or goes on without the value. `expected`: where the reason's own words can be made exact. */
export type Objection = (code: ReasonCode, path: Path, actual: string, expected?: string) => never[];

/** `lp_sdes[0].info.balance` */
export const writtenPath = (path: Path): string => path.map((name, index) => (typeof name === 'number' ? `[${name}]` : `${index ? '.' : ''}${name}`)).join('');
