// What a brand's site is made of. Data: validated by the pack's schema, rendered by components/brand.

import type { Words } from './words';

/** Colours are CSS colours; the fonts are families that the app ships. */
export interface SiteTheme {
  primary: string;
  onPrimary: string;
  accent: string;
  surface: string;
  ink: string;
  headingFont: 'serif' | 'sans';
  /** 100 to 900; the pages' own weights where it does not say. */
  headingWeight?: number;
  corners?: 'square' | 'soft' | 'round';
}

/** The pictures that ship (components/brand/art); `neutral` takes whatever colours there are. */
export type ArtName = 'harbour' | 'aurora' | 'signal' | 'meadow' | 'fjord' | 'cedar' | 'neutral';

export interface SiteContent {
  name: string;
  tagline: string;
  /** One or two characters for the brand's mark. */
  monogram: string;
  /** An SVG path below the monogram, in a square of 40. */
  markLine?: string;
  /** A picture instead of the mark, as a `data:` address; shown by <img>, so that nothing in it runs. */
  logo?: string;
  /** True where the picture says the name, which then is not written beside it. */
  logoShowsName?: boolean;
  /** BCP 47, for texts and figures. */
  locale: string;
  currency: string;
  theme: SiteTheme;
  /** The home and product pages' pictures; the neutral ones where it does not say. */
  art?: ArtName;
  /** What the pages say of themselves, in the words of the brand's business; see words.ts for what they say otherwise. */
  words?: Partial<Words>;
  home: {
    headline: string;
    lead: string;
    highlights: { title: string; text: string }[];
    figures: { value: string; label: string }[];
    quote: { text: string; by: string };
  };
  product: {
    /** Last part of the product page's address. */
    slug: string;
    name: string;
    headline: string;
    lead: string;
    price: string;
    /** What the button to it says. */
    action?: string;
    benefits: { title: string; text: string }[];
    questions: { question: string; answer: string }[];
    legal: string;
    /** Engagement attributes that the product page pushes: what the vendor calls `prodView`, `lead`, `cart`… Nobody verifies them. */
    attributes?: ({ type: string } & Record<string, unknown>)[];
  };
  signInDialog: { title: string; text: string; signIn: string; notNow: string };
  footer: string;
}

/** What the signed-in customer sees of themselves. Amounts are in the site's currency. */
export interface Customer {
  greetingName: string;
  memberSince: string;
  tier: string;
  accounts: AccountCard[];
  activity: { date: string; text: string; amount?: number; unit?: string }[];
  notice?: string;
  /** The one figure beside the greeting; where it is absent, the sum of the accounts, if the brand has a word for that. */
  figure?: { label: string; value: string };
}

/** What the customer has here: an account, a booking, a policy. A `balance` is money, or so many of `unit`; anything else is a `figure` in words. What is owed is a `loan`: no overdraft, and no part of a sum. */
export interface AccountCard {
  name: string;
  reference: string;
  balance?: number;
  unit?: string;
  figure?: string;
  note?: string;
  kind?: 'account' | 'loan';
}

export interface SiteSettings {
  /** What a click on the chat invitation does where nobody is signed in: ask to sign in, or decline at once. */
  anonymousClick: 'ask' | 'decline';
  /** Dotted path, from the global scope, of the page's JavaScript method. */
  jsMethod: string;
  /** What the page's method asks the VAS for, and answers with: a code (Web Code Flow), or an ID token (Web Implicit Flow). As in Live Assist's connector. */
  responseType: 'code' | 'id_token';
  /** Where the brand embeds chat from: the vendor's script, and its account there. */
  liveAssist: { origin: string; account: string; clientId: string; invitation: string };
}
