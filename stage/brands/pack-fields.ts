// What the fields of packs and of own brands' files have in common. Whoever writes one is told what each must be.
import { z } from 'zod';
import { issuedOf } from '@/idp/control';
import { faultsIn } from '@/live-assist/control';
import { storable, storableJson } from '@/lib/storable';
import { isThrowAway } from './throw-away-name';

const isStorable = (value: string) => storable(value) === value;

export const text = (max = 400) => z.string('must be a text').trim().min(1, 'must not be empty').max(max, `must have at most ${max} characters`).refine(isStorable, 'has a character that cannot be kept');
export const shortText = (max: number) => z.string('must be a text').max(max, `must have at most ${max} characters`).refine(isStorable, 'has a character that cannot be kept');
export const colour = z.string('must be a colour such as #0a5c4a').regex(/^#[0-9a-f]{6}$/i, 'must be a colour such as #0a5c4a').toLowerCase();
export const titled = z.strictObject({ title: text(80), text: text(400) });
export const login = z.string('must be a text').regex(/^[a-z0-9.-]{1,40}$/, 'must be lower-case letters, digits, dots and dashes');
export const industry = text(40);
export const headingFont = z.enum(['serif', 'sans'], 'must be serif or sans');
export const headingWeight = z.int('must be a whole number').min(100, 'must be from 100 to 900').max(900, 'must be from 100 to 900');
export const corners = z.enum(['square', 'soft', 'round'], 'must be square, soft or round');
const ART_NAMES = ['harbour', 'aurora', 'signal', 'meadow', 'fjord', 'cedar', 'neutral'] as const;
export const art = z.enum(ART_NAMES, `must be one of ${ART_NAMES.join(', ')}`);

/** For rules about several fields: they are looked at where one of those has a fault of its own, too, so that every fault is named at once. */
export const besideFaults = { when: ({ value }: { value: unknown }) => typeof value === 'object' && value !== null };

/** No two of them have the same value in `field`, in whatever case. Those of another kind have a fault of their own. */
export const areDistinct = (all: unknown, field: string): boolean => {
  const values = (Array.isArray(all) ? all : []).flatMap((one: unknown) => {
    const value = (one as Record<string, unknown> | null)?.[field];
    return typeof value === 'string' ? [value.toLowerCase()] : [];
  });
  return new Set(values).size === values.length;
};

/** First parts of addresses that are no brand's, and pages that every brand has. */
const TAKEN_SLUGS = ['agent', 'api', 'chat-window', 'healthz', 'idp', 'notes', 'portal', 'readers', 'readyz', 'sign-in', 'window', 'wire', 'ws'];
const TAKEN_PAGES = ['account', 'chat-callback', 'sign-in', 'sign-in-problem', 'sign-out', 'signed-out'];

const SLUG = /^[a-z][a-z0-9-]{1,38}$/;

/** Whether a brand can have that name, one that the server makes for itself included: no other text need be looked up, and PostgreSQL refuses some. */
export const canBeSlug = (text: string): boolean => SLUG.test(text);

/** A brand's name in addresses. */
export const brandSlug = z
  .string('must be a text')
  .regex(SLUG, 'must be 2 to 39 lower-case letters, digits and dashes, a letter first')
  .refine((slug) => !TAKEN_SLUGS.includes(slug), 'is taken: addresses that begin with it are not a brand’s')
  .refine((slug) => !isThrowAway(slug), 'is the name of a brand that the server makes for itself');

export const pageSlug = z
  .string('must be a text')
  .regex(/^[a-z0-9-]{1,40}$/, 'must be lower-case letters, digits and dashes')
  .refine((slug) => !TAKEN_PAGES.includes(slug), 'is the name of a page that every brand has');

const isLocale = (value: string) => {
  try {
    return Intl.getCanonicalLocales(value).length === 1;
  } catch {
    return false;
  }
};
export const locale = text(20).refine(isLocale, 'must be a language tag such as en-GB');
export const currency = z.string('must be a currency such as EUR').refine((code) => Intl.supportedValuesOf('currency').includes(code), 'must be a currency such as EUR');

/** Seconds that an ID token holds. Below five there is no time to renew it; the vendor's own producers of tokens stop at 60 minutes. */
export const tokenLifetime = z.int('must be whole seconds').min(5, 'must be at least 5 seconds').max(60 * 60, 'must be at most 3600 seconds, an hour');

/** Levels of objects and lists in each other. Claims are small; what is deeper is no attribute of anybody. */
const DEEPEST = 10;
const isShallow = (value: unknown, left = DEEPEST): boolean => typeof value !== 'object' || value === null || (left > 0 && Object.values(value).every((inner) => isShallow(inner, left - 1)));
const isAllStorable = (value: unknown) => JSON.stringify(storableJson(value)) === JSON.stringify(value);

/** Any JSON, within reason. */
const withinReason = <S extends z.ZodType>(schema: S) =>
  schema.refine((value) => isShallow(value), { message: `must not be deeper than ${DEEPEST} levels`, abort: true }).refine(isAllStorable, 'has a character that cannot be kept');

/** Claims as they stand in an ID token. What every chat would be refused for is said before there is a brand. */
export const claims = withinReason(z.record(z.string(), z.unknown(), 'must be an object')).superRefine((given, context) => {
  for (const { path, sentence } of faultsIn(issuedOf(given))) context.addIssue({ code: 'custom', path: [...path], message: sentence });
});

/** An engagement attribute that a page pushes. */
export const pageAttribute = withinReason(z.looseObject({ type: text(40) }));
