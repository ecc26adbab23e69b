// The VAS's plain answers, outside oidc-provider.
import type { ServerResponse } from 'node:http';
import { log } from '@/lib/log';

export function answerJson(response: ServerResponse, status: number, code: string, message: string): void {
  const headers = { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' };
  response.writeHead(status, headers).end(JSON.stringify({ error: { code, message } }));
}

/** Something went wrong on our side: the log learns what, the caller does not. */
export function answerUnexpected(response: ServerResponse, error: unknown): void {
  log.error({ err: describeError(error) }, 'unexpected error');
  if (response.headersSent) response.end();
  else answerJson(response, 500, 'unexpected', 'Something went wrong on our side.');
}

/** An error for the log. The database driver's messages list the values of a statement, codes among them: only the first line is kept. */
export function describeError(error: unknown): { name: string; message: string; cause?: string; stack: string[] } {
  const { name, message, stack, cause } = error instanceof Error ? error : new Error(String(error));
  return {
    name,
    message: firstLine(message),
    cause: cause instanceof Error ? firstLine(cause.message) : undefined,
    stack: (stack ?? '').split('\n').filter((line) => line.startsWith('    at ')),
  };
}

const firstLine = (text: string) => text.split('\n', 1)[0]!;
