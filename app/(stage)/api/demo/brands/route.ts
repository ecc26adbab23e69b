import { z } from 'zod';
import { readJson, route } from '@/lib/route';
import { listBrands, makeBrand } from '@/stage/brands/brands';
import { flowName } from '@/stage/brands/flow';
import { brandSlug, tokenLifetime } from '@/stage/brands/pack-fields';
import { loadPack } from '@/stage/brands/packs';
import { parsePack } from '@/stage/brands/parse-pack';
import { requireControl } from '@/stage/control/access';
import { describeBrand } from '@/stage/control/describe';

const body = z.strictObject({
  /** The name of a pack that ships or of a file in DATA_DIR/brands; or the object itself: a complete pack, or an own brand's file. */
  pack: z.union([z.string(), z.record(z.string(), z.unknown())]),
  slug: brandSlug.optional(),
  flow: flowName.optional(),
  tokenLifetime: tokenLifetime.optional(),
});

/** Lists the brands. */
export const GET = route(async (request) => {
  requireControl(request);
  const brands = await listBrands();
  return Response.json({ brands: await Promise.all(brands.map(({ slug, pack }) => describeBrand(slug, pack))) });
});

/** Makes a brand from a pack; answers with its addresses and sign-ins. */
export const POST = route(async (request) => {
  requireControl(request);
  const { pack: given, slug, ...chosen } = await readJson(request, body);
  const pack = { ...(typeof given === 'string' ? await loadPack(given) : parsePack(given)), ...chosen };
  const made = await makeBrand(pack, slug);
  return Response.json(await describeBrand(made, pack), { status: 201 });
});
