// What the framework itself refuses of an API (an address without a route, a method without a handler) it answers with a page, or with
// nothing. Whoever calls an API gets JSON with a stable code all the same.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { HttpError } from '@/lib/http-error';
import { isApi } from './api-path';

const REFUSALS: Record<number, HttpError | undefined> = {
  404: new HttpError(404, 'not_found', 'There is nothing at this address.'),
  405: new HttpError(405, 'method_not_allowed', 'This address does not take that method.'),
};
const OTHERWISE = new HttpError(400, 'request_malformed', 'This request cannot be read.');

/** Puts our own refusal in the place of the framework's; every other answer passes as it is. */
export function answerRefusalsAsJson(path: string, { method }: IncomingMessage, response: ServerResponse): void {
  if (!isApi(path)) return;
  const usual = { writeHead: response.writeHead, flushHeaders: response.flushHeaders, write: response.write, end: response.end };
  let replaced = false;
  // Decided where the head would be written: the framework's compression asks for it before it ends.
  const isPage = (headers?: Record<string, unknown>) => {
    const type = headers?.['content-type'] ?? response.getHeader('content-type');
    return (replaced ||= !response.headersSent && response.statusCode >= 400 && response.statusCode < 500 && !String(type).includes('json'));
  };
  const sayOurs = () => {
    Object.assign(response, usual);
    const body = JSON.stringify((REFUSALS[response.statusCode] ?? OTHERWISE).body());
    for (const name of ['content-encoding', 'transfer-encoding', 'link', 'etag', 'x-powered-by']) response.removeHeader(name);
    response.writeHead(response.statusCode, { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body), 'Cache-Control': 'no-store' });
    return response.end(method === 'HEAD' ? undefined : body);
  };
  type Usual = (...given: unknown[]) => unknown;
  const unless = (kept: unknown, ours: Usual) => (...given: unknown[]) => (isPage() ? ours() : (kept as Usual).apply(response, given));
  Object.assign(response, {
    writeHead(status: number, ...rest: unknown[]) {
      response.statusCode = status;
      return isPage(rest.at(-1) as Record<string, unknown> | undefined) ? response : (usual.writeHead as Usual).call(response, status, ...rest);
    },
    flushHeaders: unless(usual.flushHeaders, () => {}),
    write: unless(usual.write, () => true),
    end: unless(usual.end, sayOurs),
  });
}
