// How the service asks a brand's servers something: once, within five seconds, following nobody, reading no more than fits.

const TIME_LIMIT_MS = 5_000;
const MAX_ANSWER_BYTES = 256 * 1024;

export interface BoundedAnswer {
  status: number;
  contentType: string;
  text: string;
}

/** No answer came, or not all of one. `detail` is short and carries nothing of what was sent. */
export class NoAnswer extends Error {
  constructor(
    readonly kind: 'timed_out' | 'unreachable' | 'too_large',
    readonly detail: string,
  ) {
    super(detail);
  }
}

/** The time limit covers the whole exchange, the body included. A 3xx comes back as it is. Throws {@link NoAnswer}. */
export async function fetchBounded(url: string, init: RequestInit = {}, timeLimitMs = TIME_LIMIT_MS): Promise<BoundedAnswer> {
  try {
    const response = await fetch(url, { ...init, redirect: 'manual', cache: 'no-store', signal: AbortSignal.timeout(timeLimitMs) });
    return { status: response.status, contentType: response.headers.get('content-type') ?? '', text: await readBounded(response) };
  } catch (error) {
    throw error instanceof NoAnswer ? error : whyNoAnswer(error, timeLimitMs);
  }
}

async function readBounded(response: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    // Leaving the loop cancels the stream: the rest is never read.
    if (size > MAX_ANSWER_BYTES) throw new NoAnswer('too_large', `more than ${MAX_ANSWER_BYTES / 1024} KiB`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function whyNoAnswer(error: unknown, timeLimitMs: number): NoAnswer {
  const { name, cause } = error as { name?: string; cause?: { code?: string; name?: string } };
  if (name === 'TimeoutError') return new NoAnswer('timed_out', `no complete answer within ${timeLimitMs / 1000} s`);
  return new NoAnswer('unreachable', String(cause?.code ?? cause?.name ?? name ?? 'connection failed'));
}
