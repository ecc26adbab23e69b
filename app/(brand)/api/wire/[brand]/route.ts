// What a page of the brand says it saw of a chat: for the demo's wire alone, no part of the integration.
// The server calls it without the framework (server/reports.ts): nothing here needs one.
import { requireOwnPage } from '@/brand/session/same-site';
import { findSite } from '@/brand/sites';
import { callerOf } from '@/lib/caller';
import { HttpError } from '@/lib/http-error';
import { readJson, route, type Asked } from '@/lib/route';
import { browserReport, isKnownToTheWire, recordFromBrowser } from '@/lib/wire/from-browser';

export const POST = route<{ params: Promise<{ brand: string }> }, Asked>(async (request, { params }) => {
  requireOwnPage(request.headers);
  const { brand } = await params;
  if (!isKnownToTheWire(brand) && !(await findSite(brand))) throw new HttpError(404, 'brand_unknown', 'There is no brand of that name.');
  recordFromBrowser(brand, 'brand page', await readJson(request, browserReport), callerOf(request));
  return new Response(null, { status: 204 });
});
