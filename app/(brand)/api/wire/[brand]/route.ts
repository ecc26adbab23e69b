// What a page of the brand says it saw of a chat: for the demo's wire alone, no part of the integration.
import { requireOwnPage } from '@/brand/session/same-site';
import { readJson, route } from '@/lib/route';
import { browserReport, recordFromBrowser } from '@/lib/wire/from-browser';
import { routeSite } from '../../../site';

export const POST = route<{ params: Promise<{ brand: string }> }>(async (request, { params }) => {
  requireOwnPage(request.headers);
  const { slug } = await routeSite((await params).brand);
  recordFromBrowser(slug, 'brand page', await readJson(request, browserReport));
  return new Response(null, { status: 204 });
});
