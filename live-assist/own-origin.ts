// Live Assist's API is for Live Assist's own pages: the chat window and the Agent Workspace. Other sites' pages are turned away.
import { environment } from '@/lib/environment';
import { HttpError } from '@/lib/http-error';

/**
 * Throws 403 `other_site`. Browsers name the page's origin on every request that changes something (Fetch §3.2);
 * a caller without a browser sends none, and has no visitor's cookies to abuse either.
 */
export function requireOwnOrigin(request: { headers: Pick<Headers, 'get'> }): void {
  const origin = request.headers.get('origin');
  if (origin !== null && origin !== environment().liveAssistOrigin)
    throw new HttpError(403, 'other_site', 'Pages of other sites may not call this address.');
}
