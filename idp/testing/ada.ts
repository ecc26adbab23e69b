// For tests: a customer.
export const SUB = '5f0c7c2e-6f0a-4d7e-9a51-3b1f6c0a1d01';

const LP_SDES = [{ type: 'ctmrinfo', info: { cstatus: 'vip', customerId: SUB, balance: 48210.55, currency: 'GBP' } }];

export const CLAIMS = { given_name: 'Ada', family_name: 'Whitfield', email: 'ada@example.com', phone_number: '+44 20 7946 0102', preferred_username: 'ada', lp_sdes: LP_SDES };
