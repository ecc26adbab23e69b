// The consumer's rating, sent by the chat window with its socket's bearer.
import { readJson, route } from '@/lib/route';
import { accountOf } from '@/live-assist/account-store';
import { bearerOf } from '@/live-assist/conversations/bearer';
import { ratingRequest } from '@/live-assist/conversations/closing-requests';
import { rateConversation } from '@/live-assist/conversations/rating';
import { requireOwnOrigin } from '@/live-assist/own-origin';

type Context = { params: Promise<{ account: string; conversation: string }> };

export const POST = route<Context>(async (request, { params }) => {
  requireOwnOrigin(request);
  const { account, conversation } = await params;
  const { id } = await accountOf(account);
  const bearer = bearerOf(request);
  const rating = await readJson(request, ratingRequest);
  await rateConversation(id, conversation, bearer, rating);
  return Response.json({ rating: rating.rating }, { status: 201, headers: { 'Cache-Control': 'no-store' } });
});
