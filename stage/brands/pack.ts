// A brand pack: everything a brand is made of, as data. Whoever writes one is told which field is wrong.
import { z } from 'zod';
import { flowName } from './flow';

const text = (max = 400) => z.string().trim().min(1, 'must not be empty').max(max);
const colour = z.string().regex(/^#[0-9a-f]{6}$/i, 'must be a colour such as #0a5c4a');
const titled = z.strictObject({ title: text(80), text: text(400) });

/** First parts of addresses that are no brand's, and pages that every brand has. */
const TAKEN_SLUGS = ['agent', 'api', 'healthz', 'idp', 'portal', 'readyz', 'sign-in', 'window', 'ws'];
const TAKEN_PAGES = ['account', 'chat-callback', 'sign-in', 'sign-in-problem', 'sign-out', 'signed-out'];

const isLocale = (value: string) => {
  try {
    return Intl.getCanonicalLocales(value).length === 1;
  } catch {
    return false;
  }
};

const theme = z.strictObject({ primary: colour, onPrimary: colour, accent: colour, surface: colour, ink: colour, headingFont: z.enum(['serif', 'sans']) });

const site = z.strictObject({
  name: text(60),
  tagline: text(120),
  monogram: text(2),
  locale: text(20).refine(isLocale, 'must be a language tag such as en-GB'),
  currency: z.string().refine((code) => Intl.supportedValuesOf('currency').includes(code), 'must be a currency such as EUR'),
  theme,
  home: z.strictObject({
    headline: text(120),
    lead: text(400),
    highlights: z.array(titled).min(1).max(6),
    figures: z.array(z.strictObject({ value: text(20), label: text(60) })).max(4),
    quote: z.strictObject({ text: text(), by: text(120) }),
  }),
  product: z.strictObject({
    slug: z.string().regex(/^[a-z0-9-]{1,40}$/, 'must be lower-case letters, digits and dashes').refine((slug) => !TAKEN_PAGES.includes(slug), 'is the name of a page that every brand has'),
    name: text(60),
    headline: text(120),
    lead: text(400),
    price: text(60),
    benefits: z.array(titled).min(1).max(6),
    questions: z.array(z.strictObject({ question: text(200), answer: text(600) })).max(8),
    legal: text(600),
    attributes: z.array(z.looseObject({ type: text(40) })).max(10).optional(),
  }),
  signInDialog: z.strictObject({ title: text(80), text: text(300), signIn: text(40), notNow: text(40) }),
  footer: text(400),
});

const customer = z.strictObject({
  greetingName: text(60),
  memberSince: text(40),
  tier: text(40),
  accounts: z.array(z.strictObject({ name: text(60), reference: text(40), balance: z.number(), kind: z.enum(['account', 'loan']).optional() })),
  activity: z.array(z.strictObject({ date: z.iso.date(), text: text(200), amount: z.number() })),
  notice: text(300).optional(),
});

const contact = z.strictObject({
  fullName: text(120),
  jobTitle: z.string().max(120),
  company: z.string().max(120),
  email: z.string().max(200),
  phone: z.string().max(60),
  city: z.string().max(80),
  country: z.string().max(80),
  owner: text(80),
  description: z.string().max(600),
  recentCases: z.array(z.strictObject({ title: text(160), status: text(40), on: z.iso.date() })),
});

const persona = z.strictObject({
  /** The CRM contact's GUID: `sub` in every token. */
  sub: z.guid('must be a GUID, such as 8f14e45f-ceea-467f-a0e6-1b2c3d4e5f60'),
  login: z.string().regex(/^[a-z0-9.-]{1,40}$/, 'must be lower-case letters, digits, dots and dashes'),
  hint: z.strictObject({ name: text(80), summary: text(120), monogram: text(2) }),
  /** Claims as they stand in the ID token; `sub` is added. */
  claims: z.record(z.string(), z.unknown()),
  customer,
  /** Absent for a person the CRM does not know. */
  contact: contact.optional(),
});

const hasKnownPlaceholders = (value: string) => [...value.matchAll(/\{([^{}]*)\}/g)].every(([, name]) => ['name', 'first name', 'agent'].includes(name!));

const liveAssist = z.strictObject({
  invitation: text(60),
  greeting: text(300),
  agents: z.array(z.strictObject({ login: z.string().regex(/^[a-z0-9.-]{1,40}$/), name: text(80) })).min(1),
  /** Texts that agents send often; {name}, {first name} and {agent} are filled in. */
  cannedReplies: z.array(z.strictObject({ title: text(60), text: text(1000).refine(hasKnownPlaceholders, 'has a placeholder other than {name}, {first name} and {agent}') })).max(30).optional(),
});

/** Seconds that an ID token holds. Below five there is no time to renew it; the vendor's own producers of tokens stop at 60 minutes. */
export const tokenLifetime = z.int('must be whole seconds').min(5, 'must be at least 5 seconds').max(60 * 60, 'must be at most 3600 seconds, an hour');

export const brandPack = z
  .strictObject({
    /** The brand made from this pack, where none is named; part of every address. */
    slug: z
      .string()
      .regex(/^[a-z][a-z0-9-]{1,38}$/, 'must be 2 to 39 lower-case letters, digits and dashes, a letter first')
      .refine((slug) => !TAKEN_SLUGS.includes(slug), 'is taken: addresses that begin with it are not a brand’s'),
    demoPassword: text(60),
    /** How its visitors are verified, to begin with; Web Code Flow where it does not say. */
    flow: flowName.optional(),
    /** How long an ID token holds, to begin with; an hour where it does not say. */
    tokenLifetime: tokenLifetime.optional(),
    site,
    personas: z.array(persona).min(1).max(20),
    liveAssist,
  })
  .refine((pack) => new Set(pack.personas.map((one) => one.login)).size === pack.personas.length, { path: ['personas'], message: 'two personas have the same login' })
  .refine((pack) => new Set(pack.personas.map((one) => one.sub)).size === pack.personas.length, { path: ['personas'], message: 'two personas have the same sub' });

export type BrandPack = z.infer<typeof brandPack>;
