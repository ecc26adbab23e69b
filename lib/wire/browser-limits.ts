/** Of what browsers report: events of one batch, of a minute (for a brand and a party, and of those by one caller), keys of an event, characters of a fact. */
export const BROWSER_LIMITS = { batch: 50, perMinute: 600, ofOne: 200, keys: 8, factLength: 300 } as const;
