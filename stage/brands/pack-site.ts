// The part of a pack that its site is made of.
import { z } from 'zod';
import { contrastProblems } from './contrast';
import { art, colour, corners, currency, headingFont, headingWeight, locale, pageAttribute, pageSlug, text, titled } from './pack-fields';
import { logo } from './logo';

const theme = z
  .strictObject({
    ...{ primary: colour, onPrimary: colour, accent: colour, surface: colour, ink: colour },
    headingFont,
    headingWeight: headingWeight.optional(),
    corners: corners.optional(),
  })
  .superRefine((colours, context) => {
    for (const { field, message } of contrastProblems(colours)) context.addIssue({ code: 'custom', path: [field], message });
  });

/** What the pages say of themselves; the neutral words stand where one is missing (brand/words.ts). */
export const words = z
  .strictObject({
    customer: text(30),
    account: text(40),
    toAccount: text(60),
    signInToAccount: text(60),
    signInFirst: text(120),
    signInFirstText: text(300),
    signInToSee: text(60),
    signedOut: text(200),
    since: text(40),
    total: text(60),
    accounts: text(60),
    noAccounts: text(200),
    overdrawn: text(60),
    loan: text(60),
    activity: text(60),
    noActivity: text(200),
  })
  .partial();

export const highlights = z.array(titled).min(1, 'must have at least one').max(6, 'must have at most six');
export const figures = z.array(z.strictObject({ value: text(20), label: text(60) })).max(4, 'must have at most four');
export const quote = z.strictObject({ text: text(), by: text(120) });
export const questions = z.array(z.strictObject({ question: text(200), answer: text(600) })).max(8, 'must have at most eight');
export const pageAttributes = z.array(pageAttribute).max(10, 'must have at most ten');
export const signInDialog = z.strictObject({ title: text(80), text: text(300), signIn: text(40), notNow: text(40) });

/** As an SVG path may be written, and nothing that could end an attribute. */
const markLine = z.string('must be a text').regex(/^[MLHVCSQTAZ0-9 .,-]{1,200}$/i, 'must be an SVG path of at most 200 characters');

export const site = z.strictObject({
  name: text(60),
  tagline: text(120),
  monogram: text(2),
  markLine: markLine.optional(),
  logo: logo.optional(),
  logoShowsName: z.boolean('must be true or false').optional(),
  locale,
  currency,
  theme,
  art: art.optional(),
  words: words.optional(),
  home: z.strictObject({ headline: text(120), lead: text(400), highlights, figures, quote }),
  product: z.strictObject({
    slug: pageSlug,
    name: text(60),
    headline: text(120),
    lead: text(400),
    price: text(60),
    action: text(40).optional(),
    benefits: highlights,
    questions,
    legal: text(600),
    attributes: pageAttributes.optional(),
  }),
  signInDialog,
  footer: text(400),
});
