// Tests the connector, saved or as typed, without a consumer.
import { z } from 'zod';
import { readJson, route } from '@/lib/route';
import { accountOf } from '@/live-assist/account-store';
import { requireAgent } from '@/live-assist/agents/session';
import { countTest, testConnector } from '@/live-assist/connectors/probes/test-connector';
import { requireOwnOrigin } from '@/live-assist/own-origin';

type Context = { params: Promise<{ account: string }> };

/** Without `connector`: the saved one. */
const asked = z.strictObject({ connector: z.record(z.string(), z.unknown()).optional() });

export const POST = route<Context>(async (request, { params }) => {
  requireOwnOrigin(request);
  const { account: id } = await params;
  await requireAgent(request, id);
  const { connector } = await readJson(request, asked);
  countTest(id);
  const findings = await testConnector((await accountOf(id)).connector, connector);
  return Response.json({ findings }, { headers: { 'Cache-Control': 'no-store' } });
});
