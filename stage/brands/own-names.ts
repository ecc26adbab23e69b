// Short names made from long ones: addresses, logins, monograms, and an identity that is the same every time.
import { createHash } from 'node:crypto';
import { brandSlug } from './pack-fields';

const hashOf = (value: string) => createHash('sha256').update(value).digest('hex');

/** Lower-case letters, digits and dashes; empty for a name that has no Latin letter. */
export const latin = (name: string): string => name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');

/** A name for addresses; one made of a hash where the brand's has too little Latin in it, or is taken. */
export function slugOf(name: string): string {
  const slug = latin(name).slice(0, 39).replace(/-+$/, '');
  return brandSlug.safeParse(slug).success ? slug : `brand-${hashOf(name).slice(0, 8)}`;
}

/** The first letter or digit. */
export const monogramOf = (name: string): string => (/[\p{L}\p{N}]/u.exec(name)?.[0] ?? '•').toLocaleUpperCase().slice(0, 2);

/** A GUID of those two texts, always the same (RFC 9562 §5.8). */
export function guidOf(slug: string, login: string): string {
  const hex = hashOf(`${slug}\n${login}`);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** A number below `limit`, the same for the same text. */
export const numberOf = (value: string, limit: number): number => Number.parseInt(hashOf(value).slice(0, 8), 16) % limit;
