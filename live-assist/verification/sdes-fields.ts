// The documented fields of `lp_sdes`, and what kind each value is. Names keep the vendor's spelling.
import type { VerifiedAttribute } from '../contract/attributes';

/** `date` is `{ day, month, year }`; a list in brackets holds objects of that shape. */
export type FieldKind = 'text' | 'number' | 'date' | FieldKinds | [FieldKinds];
export interface FieldKinds {
  readonly [name: string]: FieldKind;
}

const CTMRINFO: FieldKinds = {
  customerId: 'text',
  cstatus: 'text',
  ctype: 'text',
  userName: 'text',
  accountName: 'text',
  role: 'text',
  balance: 'number',
  currency: 'text',
  lastPaymentDate: 'date',
  registrationDate: 'date',
  loginStatus: 'number',
  companySize: 'number',
  companyBranch: 'text',
  socialId: 'text',
  imei: 'text',
};

const PERSONAL: FieldKinds = {
  firstname: 'text',
  lastname: 'text',
  age: { age: 'number', year: 'number', month: 'number', day: 'number' },
  gender: 'text',
  language: 'text',
  company: 'text',
  contacts: [{ email: 'text', phone: 'text', phoneType: 'text', address: { country: 'text', region: 'text' } }],
};

interface SdeType {
  /** Where in the entry the values are. */
  member: string;
  group: VerifiedAttribute['group'];
  fields: FieldKinds;
}

/** Only these two count as authenticated; entries of other types are left aside. */
export const SDE_TYPES: Readonly<Record<string, SdeType | undefined>> = {
  ctmrinfo: { member: 'info', group: 'customer', fields: CTMRINFO },
  personal: { member: 'personal', group: 'personal', fields: PERSONAL },
};
