// What an answer means that is not the one hoped for: a redirect, a page, a 405. The same at every endpoint.
import type { BoundedAnswer } from '../../bounded-fetch';
import { asObject } from '../../verification/json-part';
import type { JsonObject } from '../../verification/check';
import { failed, type Finding } from './finding';

export interface Expectation {
  check: string;
  /** The portal's field, and its name in the discovery document. */
  field: string;
  discoveryName: string;
  method: 'GET' | 'POST';
}

export function jsonOf({ text }: BoundedAnswer): JsonObject | undefined {
  try {
    return asObject(JSON.parse(text));
  } catch {
    return undefined;
  }
}

const isPage = ({ text, contentType }: BoundedAnswer): boolean => contentType.includes('html') || /^\s*</.test(text);

/** What is wrong with where the answer came from; undefined where it came from an endpoint of that kind, whatever it says. */
export function wrongPlace(answer: BoundedAnswer, { check, field, discoveryName, method }: Expectation): Finding | undefined {
  const { status } = answer;
  const correct = `Correct ${field}; the discovery document calls it ${discoveryName}.`;
  if (status >= 300 && status < 400)
    return failed(check, 'redirected', `Status ${status}, a redirect${destination(answer)}. Redirects are not followed: they could lead anywhere.`, `Set ${field} to the final address: https, the right host, with or without the slash at the end.`);
  if (status === 404 || status === 410) return failed(check, 'not_found', `Status ${status}: there is nothing at this address.`, correct);
  if (status === 405) return failed(check, 'method_not_allowed', `Status 405: this address does not take ${method}. It may be another endpoint of the same service.`, correct);
  if (status === 429) return failed(check, 'busy', `Status ${status}: turned away as one request too many.`, 'Raise the limit for Live Assist, and test again.');
  if (status >= 500) return failed(check, 'server_failed', `Status ${status}: the service failed.`, 'Look into its log at this time.');
  // A refusal may well be a page: its status counts, in a chat too.
  if (status < 300 && isPage(answer) && !jsonOf(answer)) return failed(check, 'answer_is_page', `Status ${status} with an HTML page instead of JSON: a sign-in page, a single-page application or a proxy answers there.`, correct);
  return undefined;
}

/** Without its query, which may carry anything. */
function destination({ location = '' }: BoundedAnswer): string {
  if (!location) return '';
  const { origin, pathname } = URL.canParse(location) ? new URL(location) : { origin: '', pathname: location.split(/[?#]/, 1)[0]! };
  return ` to ${`${origin}${pathname}`.slice(0, 120)}`;
}
