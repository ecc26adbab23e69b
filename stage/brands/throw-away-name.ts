// Brands that the server makes for itself, and deletes a moment later. Their names are reserved: nobody makes one by hand, and no list has one.
import { randomBytes } from 'node:crypto';

const PREFIX = 'throw-away-';

/** For the database: `like` this. */
export const THROW_AWAY_LIKE = `${PREFIX}%`;

export const newThrowAwayName = (): string => `${PREFIX}${randomBytes(6).toString('hex')}`;

export const isThrowAway = (slug: string): boolean => slug.startsWith(PREFIX);
