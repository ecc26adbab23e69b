// What a chat window says it saw: for the demo's wire alone. Ours, simulated.
// The server calls it without the framework (server/reports.ts): nothing here needs one.
import { callerOf } from '@/lib/caller';
import { readJson, route, type Asked } from '@/lib/route';
import { browserReport, isKnownToTheWire, recordFromBrowser } from '@/lib/wire/from-browser';
import { accountOf } from '@/live-assist/account-store';
import { requireOwnOrigin } from '@/live-assist/own-origin';

export const POST = route<{ params: Promise<{ account: string }> }, Asked>(async (request, { params }) => {
  requireOwnOrigin(request);
  const { account } = await params;
  if (!isKnownToTheWire(account)) await accountOf(account);
  recordFromBrowser(account, 'chat window', await readJson(request, browserReport), callerOf(request));
  return new Response(null, { status: 204 });
});
