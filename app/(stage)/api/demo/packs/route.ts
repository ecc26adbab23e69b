import { route } from '@/lib/route';
import { listPacks } from '@/stage/brands/list-packs';
import { requireControl } from '@/stage/control/access';

/** Lists what a brand can be made from: the packs that ship, and the files in DATA_DIR/brands with what is wrong with them. */
export const GET = route(async (request) => {
  requireControl(request);
  return Response.json({ packs: await listPacks() }, { headers: { 'cache-control': 'no-store' } });
});
