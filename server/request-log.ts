// One line a request: method, path, status, milliseconds. Never the query, which may carry an authorization code.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { log } from '@/lib/log';

export function logRequest(request: IncomingMessage, response: ServerResponse, path: string): void {
  if (path.startsWith('/_next/')) return;
  const started = performance.now();
  const { method } = request;
  const { host } = request.headers;
  response.once('close', () => {
    const ms = Math.round(performance.now() - started);
    log.info({ method, host, path: path.slice(0, 200), status: response.statusCode, ms }, 'request');
  });
}
