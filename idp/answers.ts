// The VAS's plain answers, outside oidc-provider.
import type { ServerResponse } from 'node:http';
import { log } from '@/lib/log';

export function answerJson(response: ServerResponse, status: number, code: string, message: string): void {
  const headers = { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' };
  response.writeHead(status, headers).end(JSON.stringify({ error: { code, message } }));
}

/** Something went wrong on our side: the log learns what, the caller does not. */
export function answerUnexpected(response: ServerResponse, error: unknown): void {
  log.error({ err: error }, 'unexpected error');
  if (response.headersSent) response.end();
  else answerJson(response, 500, 'unexpected', 'Something went wrong on our side.');
}
