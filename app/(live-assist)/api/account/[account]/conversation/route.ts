// The chat request, sent by the chat window with what the page's method answered.
import { callerOf } from '@/lib/caller';
import { HttpError } from '@/lib/http-error';
import { readJson, route } from '@/lib/route';
import { accountOf } from '@/live-assist/account-store';
import { chatRequest } from '@/live-assist/attempts/chat-request';
import { opaqueRefusal } from '@/live-assist/attempts/opaque-refusal';
import { requestChat } from '@/live-assist/attempts/request-chat';
import { dropVisitorSession } from '@/live-assist/conversations/visitor-session';
import { requireOwnOrigin } from '@/live-assist/own-origin';
import { beginAttempt, sawAnswer } from '@/live-assist/wire/attempt';

type Context = { params: Promise<{ account: string }> };

const NO_STORE = { 'Cache-Control': 'no-store' };

export const POST = route<Context>(async (request, { params }) => {
  requireOwnOrigin(request);
  const account = await accountOf((await params).account);
  const attempt = beginAttempt();
  const outcome = await requestChat(account, await readJson(request, chatRequest), attempt, callerOf(request));
  const refusal = opaqueRefusal();
  sawAnswer(account.id, attempt, outcome, refusal.error.time);
  if (outcome.kind === 'refused') return Response.json(refusal, { status: 401, headers: NO_STORE });
  if (outcome.kind === 'no agent') throw new HttpError(409, 'no_agent_available', 'No agent is available at the moment.');
  if (outcome.kind === 'another visitor') throw new HttpError(409, 'another_visitor', 'This proof is of another visitor than the one who began the conversation.');
  if (outcome.kind === 'nothing to resume') throw new HttpError(404, 'nothing_to_resume', 'This visitor has no open conversation.');
  // The page went while this was verified: a bearer that nobody holds would keep its visitor verified after they signed out.
  if (request.signal.aborted) await dropVisitorSession(outcome.chat.token);
  return Response.json(outcome.chat, { status: outcome.kind === 'opened' ? 201 : 200, headers: NO_STORE });
});
