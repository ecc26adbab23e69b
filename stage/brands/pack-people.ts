// The parts of a pack that are people: customers as the brand, the tokens and the CRM know them, and the agents.
import { z } from 'zod';
import { areDistinct, besideFaults, claims, login, shortText, text } from './pack-fields';

const amount = z.number('must be a number, such as -12.5');

const accountCard = z
  .strictObject({
    name: text(60),
    reference: text(60),
    /** Money, or so many of `unit`. */
    balance: amount.optional(),
    unit: text(20).optional(),
    /** In words, where it is no number. */
    figure: text(60).optional(),
    note: text(120).optional(),
    kind: z.enum(['account', 'loan'], 'must be account or loan').optional(),
  })
  .refine(({ balance, figure }) => (balance === undefined) !== (figure === undefined), { ...besideFaults, message: 'must have either a balance or a figure' });

export const customer = z.strictObject({
  greetingName: text(60),
  memberSince: text(40),
  tier: text(40),
  figure: z.strictObject({ label: text(60), value: text(40) }).optional(),
  accounts: z.array(accountCard).max(12, 'must have at most twelve'),
  activity: z.array(z.strictObject({ date: z.iso.date('must be a day such as 2026-11-20'), text: text(200), amount: amount.optional(), unit: text(20).optional() })).max(30, 'must have at most thirty'),
  notice: text(300).optional(),
});

export const contact = z.strictObject({
  fullName: text(120),
  jobTitle: shortText(120),
  company: shortText(120),
  email: shortText(200),
  phone: shortText(60),
  city: shortText(80),
  country: shortText(80),
  owner: text(80),
  description: shortText(600),
  recentCases: z.array(z.strictObject({ title: text(160), status: text(40), on: z.iso.date('must be a day such as 2026-11-20') })).max(20, 'must have at most twenty'),
});

/** The CRM contact's GUID: `sub` in every token. */
export const sub = z.guid('must be a GUID, such as 8f14e45f-ceea-467f-a0e6-1b2c3d4e5f60');

export const persona = z.strictObject({
  sub,
  login,
  hint: z.strictObject({ name: text(80), summary: text(120), monogram: text(2) }),
  /** Claims as they stand in the ID token; `sub` is added. */
  claims,
  customer,
  /** Absent for a person the CRM does not know. */
  contact: contact.optional(),
});

export const agents = z
  .array(z.strictObject({ login, name: text(80) }))
  .min(1, 'must have at least one')
  .max(10, 'must have at most ten')
  .refine((all) => areDistinct(all, 'login'), { ...besideFaults, message: 'two agents have the same login' });

const hasKnownPlaceholders = (value: string) => [...value.matchAll(/\{([^{}]*)\}/g)].every(([, name]) => ['name', 'first name', 'agent'].includes(name!));

/** Texts that agents send often; {name}, {first name} and {agent} are filled in. */
export const cannedReplies = z
  .array(z.strictObject({ title: text(60), text: text(1000).refine(hasKnownPlaceholders, 'has a placeholder other than {name}, {first name} and {agent}') }))
  .max(30, 'must have at most thirty');
