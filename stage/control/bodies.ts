// Bodies that the control interface takes, beside the settings of a brand (stage/brands/settings.ts).
import { z } from 'zod';
import { flowName } from '../brands/flow';
import { brandSlug, tokenLifetime } from '../brands/pack-fields';

export const newBrand = z.strictObject({
  /** The name of a pack that ships or of a file in DATA_DIR/brands; or the object itself: a complete pack, or an own brand's file. */
  pack: z.union([z.string(), z.record(z.string(), z.unknown())]),
  slug: brandSlug.optional(),
  flow: flowName.optional(),
  tokenLifetime: tokenLifetime.optional(),
});

export const ticketRequest = z.strictObject({
  /** The brand's first agent, where it is not said. */
  login: z.string().max(100).optional(),
});
