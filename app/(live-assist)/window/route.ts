import { route } from '@/lib/route';
import { scriptAddress } from '@/lib/script-address';
import { findAccount } from '@/live-assist/account-store';
import { configOf, refusalDocument, windowDocument } from '@/live-assist/window/document';

/** The chat window of an account, for the page that its address names; no other page can embed it (frame-ancestors). */
export const GET = route(async (request) => {
  const query = new URL(request.url).searchParams;
  const account = await findAccount(query.get('account') ?? '');
  const origin = query.get('origin') ?? '';
  if (!account?.siteOrigins.includes(origin)) return answer(refusalDocument(await scriptAddress(STYLE)), 404);
  const [early, view, style] = await Promise.all(['chat-window.js', 'chat-window/view.js', STYLE].map(scriptAddress));
  return answer(windowDocument(configOf(account, origin, query.get('resume') === '1'), { early: early!, view: view!, style: style! }), 200);
});

const STYLE = 'chat-window/view.css';

const answer = (document: string, status: number) => new Response(document, { status, headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' } });
