// Whether an answer to bad input is a good one.
import type { RawAnswer, RawRequest } from './raw-request';

const CODE = /^[a-z][a-z0-9_]{2,40}$/;

/** What is wrong with the answer; undefined where nothing is. */
export function faultOf(answer: RawAnswer, { method, target }: RawRequest): string | undefined {
  const { status, headers, body } = answer;
  if (status === 0) return 'no answer';
  if (status >= 500) return `status ${status}`;
  if (/\bat .+\(?\/.+:\d+:\d+\)?|node_modules|\.next\//.test(body) && /Error/.test(body)) return 'a stack trace';
  if (status < 400 || method === 'HEAD' || isNodes(headers) || saysWhy(target, method, answer)) return undefined;
  return `status ${status} without a word that helps`;
}

/** Node answers 400 itself where it is no HTTP, with no header but `Connection`. */
const isNodes = (headers: string) => headers.split('\r\n').length <= 2;

/** An API says a `code`; the VAS an OAuth error (RFC 6749 §5.2), to a browser in a page; anybody else a page. Who answers is in the path that was sent, however spoiled. */
function saysWhy(path: string, method: string, { status, headers, body }: RawAnswer): boolean {
  const { error } = parse(body);
  // The front door's own answers too, before anybody's.
  if (typeof error === 'object' && CODE.test(error?.code ?? '')) return true;
  if (/^\/api\/(account|demo|wire|openapi)/.test(path)) return status === 401 && typeof error === 'object' && error?.internalCode === 10;
  const isPage = /^content-type: text\/html/im.test(headers);
  if (path.startsWith('/idp/')) return typeof error === 'string' ? CODE.test(error) : isPage && (/<code>[a-z_]+<\/code>/.test(body) || status === 413);
  // A page, or the framework's own line; to a method that an address does not take it says no more than the status.
  return body !== '' || status === 405 || (status === 400 && method === 'OPTIONS');
}

function parse(body: string): { error?: string | { code?: string; internalCode?: number } } {
  try {
    return (JSON.parse(body) ?? {}) as object;
  } catch {
    return {};
  }
}
