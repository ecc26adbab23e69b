// Sends what the consumer thought of it.
import type { RatingRequest } from '../contract/rating';

const TIME_LIMIT_MS = 10_000;

/** Null when it is stored, also by another tab; else what went wrong as a sentence. */
export async function sendRating(account: string, conversation: string, bearer: string, rating: RatingRequest): Promise<string | null> {
  const address = `/api/account/${encodeURIComponent(account)}/conversation/${conversation}/rating`;
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${bearer}` };
  try {
    const { ok, status } = await fetch(address, { method: 'POST', credentials: 'omit', headers, body: JSON.stringify(rating), signal: AbortSignal.timeout(TIME_LIMIT_MS) });
    if (ok || status === 409) return null;
    return status === 401 ? 'You are no longer logged in, so this rating cannot be kept.' : 'Your rating could not be kept. Please try again.';
  } catch {
    return 'We could not reach the service. Please try again.';
  }
}
