import { readJson, route } from '@/lib/route';
import { listBrands, makeBrand } from '@/stage/brands/brands';
import { asOf } from '@/stage/brands/days';
import { makeAnother } from '@/stage/brands/make-another';
import { loadPack } from '@/stage/brands/packs';
import { parsePack } from '@/stage/brands/parse-pack';
import { requireControl } from '@/stage/control/access';
import { newBrand } from '@/stage/control/bodies';
import { describeBrand } from '@/stage/control/describe';

/** Lists the brands. */
export const GET = route(async (request) => {
  requireControl(request);
  const brands = await listBrands();
  return Response.json({ brands: await Promise.all(brands.map(({ slug, pack }) => describeBrand(slug, pack))) });
});

/** Makes a brand from a pack; answers with its addresses and sign-ins. A pack that is named alone can be made any number of times. */
export const POST = route(async (request) => {
  requireControl(request);
  const { pack: given, slug, ...chosen } = await readJson(request, newBrand);
  const pack = { ...(typeof given === 'string' ? await loadPack(given) : parsePack(given)), ...chosen };
  const made = typeof given === 'string' && !slug ? await makeAnother(pack) : await makeBrand(pack, slug);
  return Response.json(await describeBrand(made, asOf(pack, new Date())), { status: 201 });
});
