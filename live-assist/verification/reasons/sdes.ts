// `lp_sdes` in the token.
import type { Reason } from './reason';

const bySde = { party: 'brand VAS', vendorCode: 1026 } as const;

export const SDES_REASONS = {
  lp_sdes_not_array: { ...bySde, expected: 'an array of objects', sentence: 'lp_sdes is not an array.', change: 'Put the object into an array: "lp_sdes": [ { "type": "ctmrinfo", … } ].' },
  lp_sdes_too_long: { ...bySde, expected: 'at most 20 entries', sentence: 'lp_sdes has more entries than there are types.', change: 'Send one entry of type ctmrinfo and one of type personal.' },
  lp_sdes_entry_malformed: { ...bySde, expected: 'an object with a type', sentence: 'An entry of lp_sdes is not an engagement attribute.', change: 'Give every entry a type: ctmrinfo or personal.' },
  lp_sdes_type_repeated: { ...bySde, expected: 'one entry of each type', sentence: 'lp_sdes has several entries of one type, and readers disagree on which one counts.', change: 'Put all values of ctmrinfo into one entry, and all of personal into another.' },
  lp_sdes_member_missing: { ...bySde, expected: 'info for ctmrinfo, personal for personal', sentence: 'An entry of lp_sdes has no values where its type has them.', change: 'Put the values of ctmrinfo into info, those of personal into personal.' },
  lp_sdes_value_kind: { ...bySde, expected: 'the documented kind of value', sentence: 'A value in lp_sdes is of another kind than documented.', change: 'Write numbers without quotes, texts with quotes, dates as { day, month, year }.' },
  lp_sdes_value_too_long: { ...bySde, expected: 'at most 1000 characters', sentence: 'A text in lp_sdes is longer than an agent could read.', change: 'Shorten it, or leave it out.' },
  lp_sdes_number_too_large: { ...bySde, expected: 'at most 9007199254740991 either way', sentence: 'A number in lp_sdes is too large to be kept exactly.', change: 'Send ids as texts, and amounts in the usual unit.' },
  lp_sdes_list_too_long: { ...bySde, expected: 'at most 20 items', sentence: 'A list in lp_sdes has more items than an agent could read.', change: 'Send the contacts that matter.' },
  lp_sdes_date_impossible: { ...bySde, expected: 'a day that exists', sentence: 'A date in lp_sdes does not exist.', change: 'Count months from 1, and write the year with four digits.' },
} satisfies Record<string, Reason>;
