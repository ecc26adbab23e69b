// Through which places a message passes.
import type { Kind, Lane } from '@/lib/wire/kind';

/** Where somebody might listen: the ends of a message, the consumer's network between them, and the address bar's history. */
export type Place = Lane | 'network' | 'address';

const BROWSER: readonly Lane[] = ['consumer', 'brand page', 'chat window'];

/** A redirect passes through the browser's address, a request through the consumer's network where one end is in the browser. Servers talk past both. */
export function placesOf({ from, to, way }: Pick<Kind, 'from' | 'to' | 'way'>): Place[] {
  const ends: Place[] = from === to ? [from] : [from, to];
  const leavesBrowser = ['redirect', 'HTTP', 'WebSocket'].includes(way) && (BROWSER.includes(from) || BROWSER.includes(to));
  return [...ends, ...(leavesBrowser ? (['network'] as const) : []), ...(way === 'redirect' ? (['address'] as const) : [])];
}
