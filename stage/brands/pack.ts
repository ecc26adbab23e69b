// A brand pack: everything a brand is made of, as data. Whoever writes one is told which field is wrong.
import { z } from 'zod';
import { flowName } from './flow';
import { areDistinct, besideFaults, brandSlug, industry, text, tokenLifetime } from './pack-fields';
import { agents, cannedReplies, persona } from './pack-people';
import { site } from './pack-site';

export const brandPack = z
  .strictObject({
    /** The brand made from this pack, where none is named; part of every address. */
    slug: brandSlug,
    /** In a word or two, for whoever chooses among packs. */
    industry: industry.optional(),
    demoPassword: text(60),
    /** How its visitors are verified, to begin with; Web Code Flow where it does not say. */
    flow: flowName.optional(),
    /** How long an ID token holds, to begin with; an hour where it does not say. */
    tokenLifetime: tokenLifetime.optional(),
    /** The day as of which its people's days are written: they move with the day on which a brand is made or reset (days.ts). */
    writtenOn: z.iso.date('must be a day such as 2026-11-20').optional(),
    site,
    personas: z.array(persona).min(1, 'must have at least one').max(20, 'must have at most twenty'),
    liveAssist: z.strictObject({ invitation: text(60), greeting: text(300), agents, cannedReplies: cannedReplies.optional() }),
  })
  .refine(({ personas }) => areDistinct(personas, 'login'), { ...besideFaults, path: ['personas'], message: 'two personas have the same login' })
  // A GUID is the same in capitals: the CRM has one record for it.
  .refine(({ personas }) => areDistinct(personas, 'sub'), { ...besideFaults, path: ['personas'], message: 'two personas have the same sub' });

export type BrandPack = z.infer<typeof brandPack>;
