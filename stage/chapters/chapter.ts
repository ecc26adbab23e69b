// A chapter of the demo, as data: the story, what to do, what to notice, and what the speaker may say. A translation is another file.
import { z } from 'zod';
import { isKindName } from '@/lib/wire/kinds';
import { FAULTS, FLOWS } from '../desk/link';

const text = z.string().trim().min(1, 'must not be empty').max(700);

/** Filled in with what the brand on the stage has. */
export const PLACEHOLDERS = ['customer', 'other customer', 'agent', 'invitation', 'brand'] as const;

const hasKnownPlaceholders = (value: string) => [...value.matchAll(/\{([^{}]*)\}/g)].every(([, name]) => PLACEHOLDERS.some((one) => one === name));
const filled = text.refine(hasKnownPlaceholders, `has a placeholder other than ${PLACEHOLDERS.map((name) => `{${name}}`).join(', ')}`);

/** What a page can try without being who it says; each is really tried in the consumer's browser (stage/fakes). */
export const FAKES = ['other_customer', 'other_key', 'edited_claim', 'replayed_code', 'stolen_code', 'other_client'] as const;
export type Fake = (typeof FAKES)[number];

const settings = z.strictObject({
  flow: z.enum(FLOWS).optional(),
  tokenLifetime: z.int().min(5).max(3600).optional(),
  anonymousClick: z.enum(['ask', 'decline']).optional(),
  agentsAvailable: z.boolean().optional(),
  faults: z.array(z.enum(FAULTS)).optional(),
});

const customer = z.enum(['customer', 'other customer']);

/** What the stage can do of a step, at the press of a button or when the chapter plays itself. */
const action = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('seat') }),
  z.strictObject({ kind: z.literal('sign-in'), customer }),
  z.strictObject({ kind: z.literal('sign-out') }),
  z.strictObject({ kind: z.literal('chat') }),
  z.strictObject({ kind: z.literal('set'), settings }),
  z.strictObject({ kind: z.literal('fake'), fake: z.enum(FAKES) }),
  z.strictObject({ kind: z.literal('why') }),
  z.strictObject({ kind: z.literal('accept'), customer }),
  /** Points at what the agent knows: by the token, or by the page's word. Or leads back to the chat, where the window has no room for both. */
  z.strictObject({ kind: z.literal('show'), what: z.enum(['verified', 'page', 'chat']) }),
  z.strictObject({ kind: z.literal('say'), by: z.enum(['customer', 'agent']), text: filled }),
  z.strictObject({ kind: z.literal('survey'), name: text, contact: text, text: filled }),
  z.strictObject({ kind: z.literal('sign-in-again') }),
]);

const said = z.strictObject({
  do: filled,
  notice: filled,
  /** For the speaker alone. */
  notes: filled,
});

const step = said.extend({
  /** What is said instead where the CRM does not know the customer; where it does not know the other one, or where there is nobody else (cast.ts). */
  instead: z.strictObject({ cardless: said.partial(), unknown: said.partial(), nobody: said.partial() }).partial().optional(),
  /** In order; none where only people can do it. */
  actions: z.array(action).max(4),
  /** The event of the wire by which it is seen that the step came to its end, where a page does not say so itself. */
  until: z.string().refine(isKindName, 'is no kind of event of the wire').optional(),
});

const chapter = z.strictObject({
  id: z.string().regex(/^[a-z][a-z-]{1,30}$/, 'must be lower-case letters and dashes'),
  title: text,
  story: filled,
  /** How the brand is set when the chapter opens. */
  prepare: settings,
  steps: z.array(step).min(1).max(12),
  /** How it is told of a brand that has one customer only, where it is about two. */
  alone: z.strictObject({ story: filled, steps: z.array(step).min(1).max(12) }).optional(),
  /** A page of the stage that shows the chapter's point at length, and the words of the link to it. */
  page: z.strictObject({ kind: z.enum(['readers']), text }).optional(),
});

const words = z.strictObject({ chapter: text, step: text, of: text, do: text, notice: text, notes: text, next: text, back: text, doIt: text, showNotes: text, hideNotes: text, notesWindow: text, chapters: text, nextStep: text, waiting: text, ...{ play: text, pause: text, doing: text, nextIn: text, played: text, takenOver: text, pace: text, talk: text, brisk: text, playLocked: text }, tried: z.strictObject({ chat: text, survey: text, kept: text, caught: text }) });

export const chapterFile = z
  .strictObject({ lang: z.string().regex(/^[a-z]{2}(-[A-Z]{2})?$/, 'must be a language such as en'), words, chapters: z.array(chapter).min(1) })
  .refine(({ chapters }) => new Set(chapters.map(({ id }) => id)).size === chapters.length, { path: ['chapters'], message: 'two chapters have the same id' });

export type ChapterFile = z.infer<typeof chapterFile>;
export type ChapterWords = ChapterFile['words'];
export type Chapter = z.infer<typeof chapter>;
export type Step = z.infer<typeof step>;
export type Action = z.infer<typeof action>;

/** How the brand is set when the step (from 0) begins: as the chapter prepares it, with what its earlier steps change. */
export const settingsAt = ({ prepare, steps }: Pick<Chapter, 'prepare' | 'steps'>, step: number): Chapter['prepare'] =>
  Object.assign({}, prepare, ...steps.slice(0, step).flatMap(({ actions }) => actions.flatMap((action) => (action.kind === 'set' ? [action.settings] : [])))) as Chapter['prepare'];
