// The times in the token.
import type { Reason } from './reason';

const SECONDS = 'a number of seconds since 1970';
const byVas = { party: 'brand VAS', vendorCode: 9012, expected: SECONDS } as const;
const clock = { party: 'brand VAS', vendorCode: 1012 } as const;

const notNumber = (claim: string) => ({ ...byVas, sentence: `The ${claim} of the token is not a time.`, change: `Write ${claim} as a JSON number of seconds, without quotes.` });
const milliseconds = (claim: string) => ({ ...byVas, sentence: `The ${claim} of the token is in milliseconds.`, change: `Divide ${claim} by 1000: many languages' clocks count milliseconds.` });

export const TIME_REASONS = {
  time_beyond_calendar: { ...byVas, sentence: 'A time of the token is beyond any calendar.', change: 'Count seconds since 1970: not microseconds, and no number made up to mean for ever.' },
  exp_missing: { ...byVas, sentence: 'The token does not say when it ends.', change: 'Add exp to every ID token.' },
  exp_not_number: notNumber('exp'),
  exp_milliseconds: milliseconds('exp'),
  exp_passed: { ...clock, expected: 'a time to come', sentence: 'The token has expired.', change: "Have the page ask for a fresh code or token at every call, and set the VAS's clock." },
  exp_before_iat: { ...clock, expected: 'after iat', sentence: 'The token ends before it begins.', change: "Check how the VAS computes exp: iat plus the token's lifetime." },
  iat_missing: { ...byVas, sentence: 'The token does not say when it was made.', change: 'Add iat to every ID token.' },
  iat_not_number: notNumber('iat'),
  iat_milliseconds: milliseconds('iat'),
  iat_in_future: { ...clock, expected: 'now, or at most 30 s ahead', sentence: 'The token was made in the future.', change: "Set the VAS's clock." },
  nbf_not_number: notNumber('nbf'),
  nbf_milliseconds: milliseconds('nbf'),
  auth_time_not_number: notNumber('auth_time'),
  auth_time_milliseconds: milliseconds('auth_time'),
  nbf_in_future: { ...clock, expected: 'now, or at most 30 s ahead', sentence: 'The token does not hold yet.', change: "Set the VAS's clock, or issue tokens that hold at once." },
} satisfies Record<string, Reason>;
