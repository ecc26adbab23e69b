// The chat window gives its bearer back: the consumer signed out at the brand, or is another person by now; or (`?unloaded`) the page went.
import { route } from '@/lib/route';
import { accountOf } from '@/live-assist/account-store';
import { bearerOf } from '@/live-assist/conversations/bearer';
import { dropVisitorSession, endVisitorSession } from '@/live-assist/conversations/visitor-session';
import { requireOwnOrigin } from '@/live-assist/own-origin';

type Context = { params: Promise<{ account: string }> };

/** 204, whether or not the bearer was still good: who gives it back learns nothing. */
export const DELETE = route<Context>(async (request, { params }) => {
  requireOwnOrigin(request);
  const { id } = await accountOf((await params).account);
  const bearer = bearerOf(request);
  if (new URL(request.url).searchParams.has('unloaded')) await dropVisitorSession(bearer);
  else await endVisitorSession(id, bearer);
  return new Response(null, { status: 204, headers: { 'Cache-Control': 'no-store' } });
});
