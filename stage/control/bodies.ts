// Bodies that the control interface takes, beside the settings of a brand (stage/brands/settings.ts).
import { z } from 'zod';
import { VAS_FAULTS } from '@/idp/control';
import { MOST_AT_ONCE } from '@/live-assist/control';
import { flowName } from '../brands/flow';
import { brandSlug, login, tokenLifetime } from '../brands/pack-fields';

export const newBrand = z.strictObject({
  /** The name of a pack that ships or of a file in DATA_DIR/brands; or the object itself: a complete pack, or an own brand's file. */
  pack: z.union([z.string(), z.record(z.string(), z.unknown())], 'must be the name of a pack, or the brand itself: an object with a name'),
  slug: brandSlug.optional(),
  flow: flowName.optional(),
  tokenLifetime: tokenLifetime.optional(),
});

export const ticketRequest = z.strictObject({
  /** The brand's first agent, where it is not said. */
  login: login.optional(),
});

export const preflightRequest = z.strictObject({
  /** Whose pack the throw-away brand is made of. */
  brand: z.string().max(100),
  /** Broken on purpose in the throw-away brand: what does a failure look like? */
  faults: z.array(z.enum(VAS_FAULTS)).max(VAS_FAULTS.length).optional(),
});

export const readersRequest = z.strictObject({
  /** Who goes through the three flows; the pack's first persona where it is not said. */
  login: z.string().max(100).optional(),
});

/** Attempts, newest first: those older than `before`; or oldest first those after `after`. */
export const attemptsQuery = z.object({ before: z.uuid().optional(), after: z.uuid().optional(), limit: z.coerce.number().int().min(1).max(MOST_AT_ONCE).optional() });
