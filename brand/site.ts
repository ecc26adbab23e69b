// What a brand's site is made of. Data: validated by the pack's schema, rendered by components/brand.

/** Colours are CSS colours; the fonts are families that the app ships. */
export interface SiteTheme {
  primary: string;
  onPrimary: string;
  accent: string;
  surface: string;
  ink: string;
  headingFont: 'serif' | 'sans';
}

export interface SiteContent {
  name: string;
  tagline: string;
  /** One or two characters for the brand's mark. */
  monogram: string;
  /** BCP 47, for texts and figures. */
  locale: string;
  currency: string;
  theme: SiteTheme;
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
  /** A loan's balance is what is owed, below zero; it is no overdraft. */
  accounts: { name: string; reference: string; balance: number; kind?: 'account' | 'loan' }[];
  activity: { date: string; text: string; amount: number }[];
  notice?: string;
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
