// The Consumer Identity Providers form as an API, for the account's signed-in operator.
import { z } from 'zod';
import { readJson, route } from '@/lib/route';
import { requireAgent } from '@/live-assist/agents/session';
import { readConnectorForm } from '@/live-assist/connectors/connector-form';
import { readConnector, saveConnector, type ReadConnector } from '@/live-assist/connectors/connector-store';
import { requireOwnOrigin } from '@/live-assist/own-origin';

type Context = { params: Promise<{ account: string }> };

const answer = ({ connector, etag }: ReadConnector) => Response.json(connector, { headers: { ETag: etag, 'Cache-Control': 'no-store' } });

export const GET = route<Context>(async (request, { params }) => {
  const { account } = await params;
  await requireAgent(request, account);
  return answer(await readConnector(account));
});

export const PUT = route<Context>(async (request, { params }) => {
  requireOwnOrigin(request);
  const { account } = await params;
  await requireAgent(request, account);
  const form = readConnectorForm(await readJson(request, z.unknown()));
  return answer(await saveConnector(account, form, request.headers.get('if-match')));
});
