// What the ID token says of a customer. The agent reads it beside the secure icon; the customer's record opens by `customerId`.

export interface Customer {
  /** The CRM contact's GUID. */
  contactId: string;
  firstName: string;
  lastName: string;
  email: string;
  /** Such as gold. */
  status: string;
  balance: number;
  /** ISO 4217. */
  currency: string;
}

export const claimsOf = ({ contactId, firstName, lastName, email, status, balance, currency }: Customer) => ({
  sub: contactId,
  given_name: firstName,
  family_name: lastName,
  email,
  // An array, also of one. Only the types ctmrinfo and personal count as authenticated.
  lp_sdes: [{ type: 'ctmrinfo', info: { cstatus: status, customerId: contactId, balance, currency } }],
});
