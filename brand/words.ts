// What a brand's pages say of themselves. These are the neutral words; a brand of any business puts its own in their place.

export interface Words {
  /** Whoever signs in, within a sentence: customer, member, patient. */
  customer: string;
  /** The signed-in page's name, in the navigation. */
  account: string;
  toAccount: string;
  signInToAccount: string;
  signInFirst: string;
  signInFirstText: string;
  signInToSee: string;
  /** What signing out has done. */
  signedOut: string;
  /** Between the tier and the year. */
  since: string;
  /** The sum of all balances; no sum is shown where there is no word for it. */
  total?: string;
  accounts: string;
  noAccounts: string;
  overdrawn: string;
  loan: string;
  activity: string;
  noActivity: string;
}

const NEUTRAL: Words = {
  customer: 'customer',
  account: 'Your account',
  toAccount: 'Go to your account',
  signInToAccount: 'Sign in to your account',
  signInFirst: 'Please sign in to see your account',
  signInFirstText: 'What is kept there is for your eyes only. Sign in, and you come straight back here.',
  signInToSee: 'Sign in to see your account',
  signedOut: 'Nobody can see your account in this browser now.',
  since: 'with us since',
  accounts: 'Overview',
  noAccounts: 'There is nothing here yet.',
  overdrawn: 'To be settled',
  loan: 'Still to be paid',
  activity: 'Recent activity',
  noActivity: 'Nothing yet. What happens will be listed here.',
};

/** The brand's words, and the neutral ones where it has none. */
export const wordsOf = (content: { words?: Partial<Words> }): Words => ({ ...NEUTRAL, ...content.words });
