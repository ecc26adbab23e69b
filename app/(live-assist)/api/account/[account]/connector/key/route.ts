// What a pasted public key is, before it is saved: taken as it is, convertible, or no key.
import { z } from 'zod';
import { readJson, route } from '@/lib/route';
import { requireAgent } from '@/live-assist/agents/session';
import { inspectPublicKey } from '@/live-assist/connectors/public-key';
import { requireOwnOrigin } from '@/live-assist/own-origin';

type Context = { params: Promise<{ account: string }> };

const pasted = z.strictObject({ key: z.string() });

export const POST = route<Context>(async (request, { params }) => {
  requireOwnOrigin(request);
  await requireAgent(request, (await params).account);
  const { key } = await readJson(request, pasted);
  return Response.json(inspectPublicKey(key), { headers: { 'Cache-Control': 'no-store' } });
});
