import { route } from '@/lib/route';
import { sdkFor } from '@/live-assist/web-sdk';

/** The Web SDK. Browsers keep it, and ask each time whether it is still the same: a connector that changes takes effect with the next page. */
export const GET = route(async (request) => {
  const { script, etag } = await sdkFor(new URL(request.url).searchParams.get('site'));
  const headers = { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'public, max-age=0, must-revalidate', etag, 'cross-origin-resource-policy': 'cross-origin' };
  if (request.headers.get('if-none-match')?.includes(etag)) return new Response(null, { status: 304, headers });
  return new Response(script, { headers });
});
