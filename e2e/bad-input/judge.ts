// Whether an answer to bad input is a good one.
import type { RawAnswer, RawRequest } from './raw-request';
import type { Target } from './targets';

const CODE = /^[a-z][a-z0-9_]{2,40}$/;

/** What is wrong with the answer; undefined where nothing is. */
export function faultOf({ status, headers, body }: RawAnswer, { method, target: sent }: RawRequest, { refuses }: Target): string | undefined {
  if (status === 0) return 'no answer';
  if (status >= 500) return `status ${status}`;
  if (/\bat .+\(?\/.+:\d+:\d+\)?|node_modules|\.next\//.test(body) && /Error/.test(body)) return 'a stack trace';
  // A path that was spoiled beyond its own prefix belongs to somebody else, who answers in their way. Node answers 400 itself where it is no HTTP.
  if (status < 400 || refuses !== 'code' || method === 'HEAD' || !/^\/api\/(account|demo|openapi)/.test(sent) || isNodes(headers)) return undefined;
  const { error } = parse(body);
  if (CODE.test(error?.code ?? '') || (status === 401 && error?.internalCode === 10)) return undefined;
  return `status ${status} without a code`;
}

/** Node's own answers have no header but `Connection`. */
const isNodes = (headers: string) => headers.split('\r\n').length <= 2;

function parse(body: string): { error?: { code?: string; internalCode?: number } } {
  try {
    return (JSON.parse(body) ?? {}) as object;
  } catch {
    return {};
  }
}
