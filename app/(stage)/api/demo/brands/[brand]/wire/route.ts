import { environment } from '@/lib/environment';
import { route } from '@/lib/route';
import { packOf } from '@/stage/brands/brands';
import { requireControl } from '@/stage/control/access';
import { toHar } from '@/stage/wire/har';
import { toMermaid } from '@/stage/wire/mermaid';
import { afterOf, formatOf, levelOf } from '@/stage/wire/query';
import { readWire } from '@/stage/wire/read';

const NO_STORE = { 'Cache-Control': 'no-store' };

/** What happened at the brand: exchanges with their arrows, as JSON, as a Mermaid diagram, or as an HTTP Archive. */
export const GET = route<{ params: Promise<{ brand: string }> }>(async (request, { params }) => {
  requireControl(request);
  const { brand } = await params;
  const query = new URL(request.url).searchParams;
  const [level, after, format] = [levelOf(query), afterOf(query.get('after')), formatOf(query)];
  await packOf(brand);
  const wire = readWire(brand, level, after);
  if (format === 'mermaid') return new Response(toMermaid(wire.exchanges), { headers: { ...NO_STORE, 'Content-Type': 'text/vnd.mermaid; charset=utf-8' } });
  const { brandOrigin, liveAssistOrigin } = environment();
  return Response.json(format === 'har' ? toHar(wire, { brand: brandOrigin, liveAssist: liveAssistOrigin }) : wire, { headers: NO_STORE });
});
