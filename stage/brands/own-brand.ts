// A prospect's own brand from one small file: only its name is required, and all else has a default made from it. A pack comes of it.
import { z } from 'zod';
import { contrastProblems } from './contrast';
import { DEFAULTS_WRITTEN_ON } from './default-personas';
import { flowName } from './flow';
import { themeOf } from './own-colours';
import { expandPersonas, ownPersona } from './own-personas';
import { monogramOf, slugOf } from './own-names';
import { ownTexts, siteTexts, liveAssistTexts } from './own-texts';
import { areDistinct, art, besideFaults, brandSlug, colour, corners, currency, headingFont, headingWeight, industry, locale, text, tokenLifetime } from './pack-fields';
import { logo } from './logo';
import type { BrandPack } from './pack';
import { agents } from './pack-people';

const colours = z
  .strictObject({ primary: colour, onPrimary: colour, accent: colour, surface: colour, ink: colour })
  .partial()
  .superRefine((given, context) => {
    if (given.onPrimary && !given.primary) return context.addIssue({ code: 'custom', path: ['onPrimary'], message: 'stands on primary: name that too' });
    for (const { field, message } of contrastProblems(themeOf('', given))) context.addIssue({ code: 'custom', path: [field], message });
  });

const fields = z.strictObject({
  name: text(60),
  slug: brandSlug.optional(),
  industry: industry.optional(),
  tagline: text(120).optional(),
  monogram: text(2).optional(),
  logo: logo.optional(),
  logoShowsName: z.boolean('must be true or false').optional(),
  locale: locale.optional(),
  currency: currency.optional(),
  colours: colours.optional(),
  headingFont: headingFont.optional(),
  headingWeight: headingWeight.optional(),
  corners: corners.optional(),
  art: art.optional(),
  texts: ownTexts.optional(),
  personas: z.array(ownPersona).min(1, 'must have at least one').max(20, 'must have at most twenty').optional(),
  agents: agents.optional(),
  /** The password that all personas share. */
  password: text(60).optional(),
  flow: flowName.optional(),
  tokenLifetime: tokenLifetime.optional(),
});

/** What the whole pack's rules would say of its people, together with all else that is wrong. */
export const ownBrand = fields
  .refine(({ personas }) => areDistinct(personas, 'login'), { ...besideFaults, path: ['personas'], message: 'two personas have the same login' })
  .refine(({ personas }) => areDistinct(personas, 'sub'), { ...besideFaults, path: ['personas'], message: 'two personas have the same sub' });

export type OwnBrand = z.infer<typeof ownBrand>;

const AGENTS = [
  { login: 'sam', name: 'Sam Okafor' },
  { login: 'noor', name: 'Noor Haddad' },
];

/** The whole pack that the file stands for; the same file makes the same pack. */
export function expandOwnBrand(own: OwnBrand): BrandPack {
  const { name, flow, tokenLifetime: seconds, password = 'welcome', texts } = own;
  const slug = own.slug ?? slugOf(name);
  const staff = own.agents ?? AGENTS;
  return {
    slug,
    ...(own.industry && { industry: own.industry }),
    demoPassword: password,
    ...(flow && { flow }),
    ...(seconds && { tokenLifetime: seconds }),
    // Whose people these are knows their days.
    ...(!own.personas && { writtenOn: DEFAULTS_WRITTEN_ON }),
    site: siteOf(own),
    personas: expandPersonas(slug, own, staff[0]!.name),
    liveAssist: { ...liveAssistTexts(texts), agents: staff },
  };
}

function siteOf(own: OwnBrand): BrandPack['site'] {
  const { name, logo: picture, logoShowsName, headingFont: font = 'sans', headingWeight: weight, corners: shape } = own;
  return {
    name,
    tagline: own.tagline ?? 'Glad you are here',
    monogram: own.monogram ?? monogramOf(name),
    ...(picture && { logo: picture, logoShowsName }),
    locale: own.locale ?? 'en-GB',
    currency: own.currency ?? 'EUR',
    theme: { ...themeOf(name, own.colours), headingFont: font, ...(weight && { headingWeight: weight }), ...(shape && { corners: shape }) },
    art: own.art ?? 'neutral',
    ...siteTexts(name, own.texts),
  };
}
