// What somebody may have exported for a server of their own, and no test, journey or benchmark may inherit:
// theirs would be the database that is filled, and the agents whose passwords are set. An empty value counts as not set.

export const UNSET = { HOST: '', DATA_DIR: '', DATABASE_URL: '', BRAND_ORIGIN: '', LIVE_ASSIST_ORIGIN: '', ALLOW_PRIVATE_NETWORKS: '' } as const;
