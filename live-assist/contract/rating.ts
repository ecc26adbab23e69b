// What the consumer thought of it: POST /api/account/{account}/conversation/{conversation}/rating → 201, with the socket's bearer.

export interface RatingRequest {
  /** From 1 to 5. */
  rating: number;
  comment: string;
}

export const RATING_LIMITS = { least: 1, most: 5, comment: 1000 } as const;

/** Milliseconds for which a bearer that ran out is good for a rating still: it opens nothing, and nobody signs in again to give stars. */
export const RATEABLE_MS = 15 * 60_000;

/** Characters of an agent's note: PUT /api/account/{account}/conversation/{conversation}/wrap-up. */
export const WRAP_UP_LENGTH = 4000;
