// What a chat window says it saw: for the demo's wire alone. Ours, simulated.
import { readJson, route } from '@/lib/route';
import { browserReport, recordFromBrowser } from '@/lib/wire/from-browser';
import { accountOf } from '@/live-assist/account-store';
import { requireOwnOrigin } from '@/live-assist/own-origin';

export const POST = route<{ params: Promise<{ account: string }> }>(async (request, { params }) => {
  requireOwnOrigin(request);
  const { id } = await accountOf((await params).account);
  recordFromBrowser(id, 'chat window', await readJson(request, browserReport));
  return new Response(null, { status: 204 });
});
