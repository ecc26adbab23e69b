/** Of what browsers report: events of one batch and of a minute (for a brand and a party), keys of an event, characters of a fact. */
export const BROWSER_LIMITS = { batch: 50, perMinute: 600, keys: 8, factLength: 300 } as const;
