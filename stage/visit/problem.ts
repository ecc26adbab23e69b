// What went wrong on a visit, as a presenter reads it ten minutes before the meeting: a code, a sentence, and what to do.

export class VisitProblem extends Error {
  constructor(
    /** Stable. Of a refused chat it is the reason's own code (docs/reasons.md). */
    readonly code: string,
    message: string,
    /** What to do about it. */
    readonly change: string,
  ) {
    super(message);
  }
}

const LOG = 'Look into the server’s log; then start it again.';

/** Throws `unexpected_answer` unless the answer has the status. */
export function expectStatus(answer: { status: number }, status: number, what: string): void {
  if (answer.status !== status) throw new VisitProblem('unexpected_answer', `${what} was answered with ${answer.status} instead of ${status}.`, LOG);
}

/** Whatever was thrown, as a problem. */
export function problemOf(error: unknown): VisitProblem {
  if (error instanceof VisitProblem) return error;
  if (error instanceof Error && error.name === 'AbortError') return new VisitProblem('interrupted', 'The check was interrupted.', 'Begin it again.');
  return new VisitProblem('unexpected', error instanceof Error ? error.message.split('\n', 1)[0]! : 'Something unknown was thrown.', LOG);
}
