// A chapter of the demo, as data: the story, what to do, what to notice, and what the speaker may say. A translation is another file.
import { z } from 'zod';

const text = z.string().trim().min(1, 'must not be empty').max(700);

/** Filled in with what the brand on the stage has. */
export const PLACEHOLDERS = ['customer', 'other customer', 'agent', 'invitation', 'brand'] as const;

const hasKnownPlaceholders = (value: string) => [...value.matchAll(/\{([^{}]*)\}/g)].every(([, name]) => PLACEHOLDERS.some((one) => one === name));
const filled = text.refine(hasKnownPlaceholders, `has a placeholder other than ${PLACEHOLDERS.map((name) => `{${name}}`).join(', ')}`);

/** What a page can try without being who it says; each is really tried in the consumer's browser (stage/fakes). */
export const FAKES = ['other_customer', 'other_key', 'edited_claim', 'replayed_code', 'stolen_code'] as const;
export type Fake = (typeof FAKES)[number];

const settings = z.strictObject({
  flow: z.enum(['code', 'code-pkce', 'implicit', 'implicit-encrypted']).optional(),
  tokenLifetime: z.int().min(5).max(3600).optional(),
  anonymousClick: z.enum(['ask', 'decline']).optional(),
  agentsAvailable: z.boolean().optional(),
  faults: z.array(z.enum(['token_endpoint_down', 'encryption_keys_unreachable'])).optional(),
});

/** What the stage can do of a step at the press of a button. */
const action = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('seat') }),
  z.strictObject({ kind: z.literal('sign-in'), customer: z.enum(['customer', 'other customer']) }),
  z.strictObject({ kind: z.literal('sign-out') }),
  z.strictObject({ kind: z.literal('chat') }),
  z.strictObject({ kind: z.literal('set'), settings }),
  z.strictObject({ kind: z.literal('fake'), fake: z.enum(FAKES) }),
  z.strictObject({ kind: z.literal('why') }),
]);

const step = z.strictObject({
  do: filled,
  notice: filled,
  /** For the speaker alone. */
  notes: filled,
  action: action.optional(),
});

export const chapter = z.strictObject({
  id: z.string().regex(/^[a-z][a-z-]{1,30}$/, 'must be lower-case letters and dashes'),
  title: text,
  story: filled,
  /** How the brand is set when the chapter opens. */
  prepare: settings,
  steps: z.array(step).min(1).max(12),
});

const words = z.strictObject({ chapter: text, step: text, of: text, do: text, notice: text, notes: text, next: text, back: text, doIt: text, showNotes: text, hideNotes: text, notesWindow: text, chapters: text, nextStep: text, waiting: text, tried: z.strictObject({ chat: text, survey: text }) });

export const chapterFile = z
  .strictObject({ lang: z.string().regex(/^[a-z]{2}(-[A-Z]{2})?$/, 'must be a language such as en'), words, chapters: z.array(chapter).min(1) })
  .refine(({ chapters }) => new Set(chapters.map(({ id }) => id)).size === chapters.length, { path: ['chapters'], message: 'two chapters have the same id' });

export type ChapterFile = z.infer<typeof chapterFile>;
export type ChapterWords = ChapterFile['words'];
export type Chapter = z.infer<typeof chapter>;
export type Step = z.infer<typeof step>;
export type Action = z.infer<typeof action>;
