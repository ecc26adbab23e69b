import { route } from '@/lib/route';
import { scriptAddress } from '@/lib/script-address';
import { routeSite, type BrandParams } from '../../site';

// Static, and without the framework: this page is on the way of every click on the invitation.
const pageWith = (script: string) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="referrer" content="no-referrer">
<title>Chat</title>
<script src="${script}"></script>
<p>You can close this page.</p>
</html>
`;

/** Live Assist's redirect URI at the VAS. The answer is in the fragment, which never reaches a server. */
export const GET = route<BrandParams>(async (_request, { params }) => {
  await routeSite((await params).brand);
  return new Response(pageWith(await scriptAddress('chat-callback.js')), { headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' } });
});
