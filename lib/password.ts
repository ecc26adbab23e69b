// Passwords are kept as scrypt hashes with a salt of their own.
import { createHash, randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import { processCell } from './process-cell';

const KEY_BYTES = 32;
// Node's defaults (N = 2^14, r = 8, p = 1): some 30 ms on one thread of the pool, not on the event loop.
const derive = promisify(scrypt) as (password: string, salt: Buffer, length: number) => Promise<Buffer>;

/** Returns `salt.hash`, both base64url. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  return `${salt.toString('base64url')}.${(await derive(password, salt, KEY_BYTES)).toString('base64url')}`;
}

const shared = processCell('shared-passwords', () => new Map<string, Promise<string>>());
const MOST_SHARED = 50;

/**
 * As {@link hashPassword}, but made once in this process for each password: for the demo's, which all personas of a pack and all agents share on purpose,
 * so that it tells nothing that two accounts have the same salt. Making and resetting a brand wait for no hash.
 */
export function hashSharedPassword(password: string): Promise<string> {
  const name = createHash('sha256').update(password).digest('base64url');
  const known = shared.get(name);
  if (known) return known;
  const made = hashPassword(password);
  shared.set(name, made);
  made.catch(() => shared.delete(name));
  const [oldest] = shared.keys();
  if (shared.size > MOST_SHARED && oldest) shared.delete(oldest);
  return made;
}

/** True where `password` is the one that `stored` was made from. Takes as long for an unknown user: pass `undefined`. */
export async function verifyPassword(password: string, stored: string | undefined): Promise<boolean> {
  const [salt = '', hash = ''] = (stored ?? '.').split('.');
  const actual = await derive(password, Buffer.from(salt, 'base64url'), KEY_BYTES);
  const expected = Buffer.from(hash, 'base64url');
  return expected.length === actual.length && timingSafeEqual(expected, actual);
}
