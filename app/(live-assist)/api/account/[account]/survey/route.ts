// The Offline survey: anybody leaves one, the account's agents read them.
import { readJson, route } from '@/lib/route';
import { accountOf } from '@/live-assist/account-store';
import { requireAgent } from '@/live-assist/agents/session';
import { requireOwnOrigin } from '@/live-assist/own-origin';
import { surveyRequest } from '@/live-assist/surveys/survey-request';
import { listSurveys, storeSurvey } from '@/live-assist/surveys/survey-store';

type Context = { params: Promise<{ account: string }> };

const NO_STORE = { 'Cache-Control': 'no-store' };

export const POST = route<Context>(async (request, { params }) => {
  requireOwnOrigin(request);
  const { id } = await accountOf((await params).account);
  return Response.json(await storeSurvey(id, await readJson(request, surveyRequest)), { status: 201, headers: NO_STORE });
});

export const GET = route<Context>(async (request, { params }) => {
  const { account } = await params;
  await requireAgent(request, account);
  return Response.json(await listSurveys(account), { headers: NO_STORE });
});
