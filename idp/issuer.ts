// What one brand's issuer is made of.
import type { ThemeColours } from '@/lib/tones';
import type { VasFault } from './faults';

/** Claims of an account, as they stand in tokens: standard claims, and `lp_sdes` as documented by the vendor. */
export type AccountClaims = Record<string, unknown>;

/** What the login page says of an account on its persona button. */
export interface AccountHint {
  name: string;
  summary: string;
  monogram: string;
}

export interface IssuerTheme extends ThemeColours {
  headingFont: 'serif' | 'sans';
  headingWeight?: number;
  corners?: 'square' | 'soft' | 'round';
}

export interface IssuerSettings {
  name: string;
  monogram: string;
  /** An SVG path below the monogram, in a square of 40. */
  markLine?: string;
  /** A picture instead of the mark, as a `data:` address. */
  logo?: string;
  /** What this brand calls those who sign in; “customer” where it does not say. */
  customer?: string;
  locale: string;
  theme: IssuerTheme;
  /** Lifetime of an ID token, in seconds. */
  idTokenTtl: number;
  /** The password that all personas share, shown beside their buttons. */
  demoPassword: string;
  /** Where the login page's "back to the site" leads. */
  siteUrl: string;
  /** What the stage has broken on purpose. */
  faults?: readonly VasFault[];
}
