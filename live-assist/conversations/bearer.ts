// The chat window's bearer as HTTP carries it (RFC 6750 §2.1).
import { HttpError } from '@/lib/http-error';

/** The bearer that the chat window holds; whether it is good for anything is not said. Throws 401 `bearer_missing`. */
export function bearerOf(request: Request): string {
  const [, bearer] = /^Bearer ([\w-]{1,200})$/.exec(request.headers.get('authorization') ?? '') ?? [];
  if (!bearer) throw new HttpError(401, 'bearer_missing', 'Send the bearer of the chat window as Authorization: Bearer.');
  return bearer;
}
