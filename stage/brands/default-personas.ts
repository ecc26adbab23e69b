// The three who sign in at a brand that names nobody: one of whom everything is known, one of whom nothing is, and one whose name is not plain ASCII.
import type { OwnPersona } from './own-personas';

const ALEXANDRA = '3e1b8c52-7a94-4d06-9f2b-51c0d8a7e401';
const SEBNEM = '3e1b8c52-7a94-4d06-9f2b-51c0d8a7e403';

/** The day as of which their days are written; they move with it (days.ts). */
export const DEFAULTS_WRITTEN_ON = '2026-11-22';

export const DEFAULT_PERSONAS: OwnPersona[] = [
  {
    name: 'Alexandra Reyes',
    login: 'alexandra',
    sub: ALEXANDRA,
    summary: 'With us for years, everything on file',
    email: 'alexandra.reyes@example.com',
    phone: '+44 20 7946 0119',
    claims: {
      gender: 'female',
      preferred_username: 'alexandra.reyes',
      lp_sdes: [
        { type: 'ctmrinfo', info: { cstatus: 'vip', ctype: 'key account', customerId: ALEXANDRA, balance: 1840.5, userName: 'alexandra.reyes', accountName: 'Reyes & Partners', role: 'managing partner', companySize: 24, companyBranch: 'Main office', loginStatus: 1, lastPaymentDate: { day: 12, month: 11, year: 2026 }, registrationDate: { day: 3, month: 4, year: 2014 } } },
        { type: 'personal', personal: { firstname: 'Alexandra', lastname: 'Reyes', contacts: [{ email: 'alexandra.reyes@example.com', phone: '+44 20 7946 0119', phoneType: 'WORK', address: { country: 'United Kingdom', region: 'London' } }], gender: 'FEMALE', language: 'en-GB', company: 'Reyes & Partners' } },
      ],
    },
    customer: {
      memberSince: '2014',
      tier: 'Premier customer',
      notice: 'Your request of {2026-11-17} has been agreed to. The details are in the first message.',
      accounts: [
        { name: 'Order for the main office', reference: 'No. 20714', figure: 'On its way', note: 'Arrives on {2026-11-24} before noon' },
        { name: 'Yearly agreement', reference: 'Since 2014', figure: 'Renews on {2027-03-01}', note: 'Your terms stay as they are' },
        { name: '{month 2026-11-06} invoice', reference: 'Due {2026-11-30}', balance: 1840.5, kind: 'loan' },
      ],
      activity: [
        { date: '2026-11-20', text: 'Request agreed to' },
        { date: '2026-11-17', text: 'Order No. 20714', amount: -1840.5 },
        { date: '2026-11-12', text: '{month 2026-10-06} invoice, paid', amount: -1522 },
        { date: '2026-11-03', text: 'Credit for a late delivery', amount: 85 },
      ],
    },
    contact: {
      jobTitle: 'Managing partner',
      company: 'Reyes & Partners',
      city: 'London',
      country: 'United Kingdom',
      description: 'Decides herself, and quickly. Prefers a chat to a call, and one good proposal to three.',
      recentCases: [
        { title: 'Change of the yearly agreement', status: 'Agreed', on: '2026-11-20' },
        { title: 'Delivery came two days late', status: 'Solved', on: '2026-11-03' },
      ],
    },
  },
  { name: 'Noah Winter', login: 'noah', summary: 'Joined this week; we hardly know him', customer: { memberSince: 'this week', tier: 'New customer', notice: 'Welcome. If anything is unclear, ask: that is what the chat is for.' } },
  {
    name: 'Şebnem Öztürk-Łysak',
    login: 'sebnem',
    sub: SEBNEM,
    summary: 'From İzmir, lives in Łódź; a name with every kind of letter',
    email: 'sebnem.ozturk@example.org',
    phone: '+49 30 23125 119',
    claims: { lp_sdes: [{ type: 'ctmrinfo', info: { cstatus: 'gold', customerId: SEBNEM, userName: 'şebnem', accountName: 'Öztürk Çeviri · Tłumaczenia', role: 'çevirmen' } }, { type: 'personal', personal: { firstname: 'Şebnem', lastname: 'Öztürk-Łysak', contacts: [{ email: 'sebnem.ozturk@example.org', phone: '+49 30 23125 119', phoneType: 'MOBILE', address: { country: 'Polska', region: 'Łódź' } }], gender: 'FEMALE', language: 'tr-TR', company: 'Öztürk Çeviri · Tłumaczenia' } }] },
    customer: { memberSince: '2021', tier: 'Gold customer', accounts: [{ name: 'Sipariş „İstanbul”', reference: 'No. 20688', figure: 'Hazır · gotowe' }], activity: [{ date: '2026-11-19', text: 'Przesyłka do Łodzi, ulica Żeromskiego', amount: -64.9 }] },
    contact: { jobTitle: 'Çevirmen (translator)', company: 'Öztürk Çeviri · Tłumaczenia', city: 'Łódź', country: 'Polska', description: 'Writes Turkish, Polish and English; answer in English. Ş, Ö and Ł are letters of her name.', recentCases: [{ title: 'Invoice addressed to “?ebnem”', status: 'Solved', on: '2026-10-28' }] },
  },
];
