// How the service asks a brand's servers something: once, within five seconds, following nobody, reading no more than fits,
// and only at addresses that it may ask at.
import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';
import { processCell } from '@/lib/process-cell';
import { AddressRefused, checkedLookup, faultOfAddress } from './fetched-address';

const TIME_LIMIT_MS = 5_000;
const MAX_ANSWER_BYTES = 256 * 1024;
/** Idle connections are kept for less time than servers usually do: a request must not meet one that is just being closed. */
const IDLE_MS = 3_000;

export interface BoundedRequest {
  method?: 'GET' | 'POST';
  headers?: Record<string, string>;
  body?: URLSearchParams;
  /** Called when all of it has left for the other side. */
  left?: () => void;
}

export interface BoundedAnswer {
  status: number;
  contentType: string;
  /** Where a redirect points to; empty for none. */
  location?: string;
  text: string;
}

/** No answer came, or not all of one. `detail` is short and carries nothing of what was sent. */
export class NoAnswer extends Error {
  constructor(
    readonly kind: 'timed_out' | 'unreachable' | 'too_large' | 'address_refused',
    readonly detail: string,
  ) {
    super(detail);
  }
}

/** The time limit covers the whole exchange, the body included. A 3xx comes back as it is. Throws {@link NoAnswer}. */
export async function fetchBounded(url: string, request: BoundedRequest = {}, timeLimitMs = TIME_LIMIT_MS): Promise<BoundedAnswer> {
  const fault = faultOfAddress(url);
  if (fault) throw new NoAnswer('address_refused', fault.sentence);
  const signal = AbortSignal.timeout(timeLimitMs);
  try {
    const answer = await send(new URL(url), request, signal);
    const { 'content-type': contentType = '', location = '' } = answer.headers;
    return { status: answer.statusCode!, contentType, location, text: await readBounded(answer) };
  } catch (error) {
    if (error instanceof NoAnswer) throw error;
    if (error instanceof AddressRefused) throw new NoAnswer('address_refused', error.message);
    if (signal.aborted) throw new NoAnswer('timed_out', `no complete answer within ${timeLimitMs / 1000} s`);
    const { code, name } = error as { code?: string; name?: string };
    throw new NoAnswer('unreachable', code ?? name ?? 'connection failed');
  }
}

const agents = processCell('bounded-fetch-agents', () => ({
  http: new http.Agent({ keepAlive: true, timeout: IDLE_MS }),
  https: new https.Agent({ keepAlive: true, timeout: IDLE_MS }),
}));

function send(url: URL, { method = 'GET', headers, body, left }: BoundedRequest, signal: AbortSignal): Promise<IncomingMessage> {
  const [client, agent] = url.protocol === 'https:' ? [https, agents.https] : [http, agents.http];
  const text = body?.toString();
  const form = text !== undefined && { 'content-type': 'application/x-www-form-urlencoded;charset=UTF-8', 'content-length': Buffer.byteLength(text) };
  const options = { method, agent, signal, headers: { 'accept-encoding': 'identity', ...headers, ...form }, lookup: checkedLookup(url.protocol) };
  return new Promise((resolve, reject) => {
    const request = client.request(url, options, resolve).once('error', reject);
    if (left) request.once('finish', left);
    request.end(text);
  });
}

async function readBounded(answer: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of answer as AsyncIterable<Buffer>) {
    size += chunk.length;
    // Leaving the loop cancels the stream: the rest is never read.
    if (size > MAX_ANSWER_BYTES) throw new NoAnswer('too_large', `more than ${MAX_ANSWER_BYTES / 1024} KiB`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
