// What one brand's issuer is made of.
import type { VasFault } from './faults';

/** Claims of an account, as they stand in tokens: standard claims, and `lp_sdes` as documented by the vendor. */
export type AccountClaims = Record<string, unknown>;

/** What the login page says of an account on its persona button. */
export interface AccountHint {
  name: string;
  summary: string;
  monogram: string;
}

export interface IssuerSettings {
  name: string;
  monogram: string;
  locale: string;
  theme: { primary: string; onPrimary: string; accent: string; surface: string; ink: string; headingFont: 'serif' | 'sans' };
  /** Lifetime of an ID token, in seconds. */
  idTokenTtl: number;
  /** The password that all personas share, shown beside their buttons. */
  demoPassword: string;
  /** Where the login page's "back to the site" leads. */
  siteUrl: string;
  /** What the stage has broken on purpose. */
  faults?: readonly VasFault[];
}
