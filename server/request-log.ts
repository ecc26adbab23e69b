// One line a request: method, path, status, milliseconds. Never the query, which may carry an authorization code.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { accessLog } from '@/lib/log';
import { isOwn } from './own-requests';

export function logRequest(request: IncomingMessage, response: ServerResponse, path: string): void {
  if (path.startsWith('/_next/') || isOwn(request)) return;
  const started = performance.now();
  const { method } = request;
  const { host } = request.headers;
  response.once('close', () => {
    const ms = Math.round(performance.now() - started);
    accessLog.info({ method, host, path: withoutSecrets(path), status: response.statusCode, ms }, 'request');
  });
}

/** A sign-in's id stands in the path and is the value of its cookie: a segment that long is left out. */
const withoutSecrets = (path: string) => path.replace(/[\w-]{40,}/g, '…').slice(0, 200);
