// Every refusal on the wire has one shape: a stable `code`, a sentence, and what to change.

/** A request that cannot be answered, and why. `status` is 4xx: what a caller did wrong. */
export class HttpError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly details?: readonly string[],
  ) {
    super(message);
  }

  /** The answer's JSON body: `{ error: { code, message, details? } }`. */
  body() {
    return { error: { code: this.code, message: this.message, ...(this.details && { details: this.details }) } };
  }
}
