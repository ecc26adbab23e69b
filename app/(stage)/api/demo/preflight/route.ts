import { readJson, route } from '@/lib/route';
import { packOf } from '@/stage/brands/brands';
import { requireControl } from '@/stage/control/access';
import { preflightRequest } from '@/stage/control/bodies';
import { runPreflight } from '@/stage/preflight/preflight';
import { asStream, wantsStream } from '@/stage/preflight/stream';

/** Ready for the meeting? All at once as JSON, or line by line as newline-delimited JSON for whoever accepts that. */
export const POST = route(async (request) => {
  requireControl(request);
  const { brand, faults = [] } = await readJson(request, preflightRequest);
  const asked = { pack: await packOf(brand), faults };
  if (wantsStream(request)) return asStream(request.signal, (gone, tell) => runPreflight({ ...asked, gone, tell }));
  return Response.json(await runPreflight({ ...asked, gone: request.signal, tell: () => {} }), { headers: { 'cache-control': 'no-store' } });
});
