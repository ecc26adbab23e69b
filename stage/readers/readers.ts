// Who might read along, what each can reach, and what that means in one sentence.
import type { Kind } from '@/lib/wire/kind';
import { placesOf, type Place } from './places';

export const READERS = [
  {
    reader: 'page script',
    title: 'Page script',
    reaches: ['brand page'],
    means: 'Any script that runs in the brand’s page: an analytics tag, a widget, what an attacker slipped in. It sees what the page’s method hands over, not the chat window: that is another site’s.',
  },
  {
    reader: 'extension',
    title: 'Extension',
    reaches: ['brand page', 'address'],
    means: 'A browser extension with access to the brand’s site: it reads the page, its storage, and every address that the browser goes through, fragments included.',
  },
  {
    reader: 'proxy',
    title: 'Proxy',
    reaches: ['network'],
    means: 'A proxy that ends TLS, as in many offices: it reads whatever goes between the browser and the servers, and nothing of what the servers say to each other.',
  },
  {
    reader: 'consumer',
    title: 'Consumer',
    reaches: ['consumer', 'brand page', 'chat window', 'network', 'address'],
    means: 'The customer with the browser’s developer tools open: everything that passes through the browser.',
  },
  {
    reader: 'Live Assist',
    title: 'Live Assist',
    reaches: ['Live Assist'],
    means: 'For whom it is meant: it verifies the signature, and holds the key that opens an encrypted token.',
  },
] as const satisfies readonly { reader: string; title: string; reaches: readonly Place[]; means: string }[];

export type ReaderName = (typeof READERS)[number]['reader'];

/** Titles of those on the consumer's side whom a message passes; none of them where servers talk to each other. */
export function passedBy(message: Pick<Kind, 'from' | 'to' | 'way'>): string[] {
  const places = placesOf(message);
  return READERS.filter(({ reader, reaches }) => reader !== 'Live Assist' && reaches.some((place) => places.includes(place))).map(({ title }) => title);
}
