// A route is four thoughts: who is calling, what do they say, what is done, what is answered. This carries the last for refusals.
import type { z } from 'zod';
import { HttpError } from './http-error';
import { log } from './log';
import { readUtf8 } from './utf8';

/** Bytes of the largest body that any address takes. */
export const MAX_BODY_BYTES = 64 * 1024;

/** What most routes need of a request, whoever read it from the wire. */
export interface Asked {
  url: string;
  headers: Pick<Headers, 'get'>;
  arrayBuffer: () => Promise<ArrayBuffer | Uint8Array>;
}

type Handler<C, R> = (request: R, context: C) => Promise<Response> | Response;

/** Wraps a route handler: an {@link HttpError} becomes its JSON answer; anything else is logged and answered 500 without detail. */
export function route<C, R extends Asked = Request>(handler: Handler<C, R>): Handler<C, R> {
  return async (request, context) => {
    try {
      return await handler(request, context);
    } catch (error) {
      return answerError(error, new URL(request.url, 'http://localhost').pathname);
    }
  };
}

function answerError(error: unknown, path: string): Response {
  const refusal = error instanceof HttpError ? error : goneMeanwhile(error);
  if (refusal) return Response.json(refusal.body(), { status: refusal.status, headers: { 'cache-control': 'no-store' } });
  log.error({ err: error, path }, 'unexpected error');
  return Response.json(new HttpError(500, 'unexpected', 'Something went wrong on our side.').body(), { status: 500 });
}

/** PostgreSQL's foreign_key_violation: what the request was about was deleted while it ran (a brand that is reset under an open chat). */
function goneMeanwhile(error: unknown): HttpError | undefined {
  const cause = error instanceof Error ? (error.cause as { code?: string } | undefined) : undefined;
  return cause?.code === '23503' ? new HttpError(409, 'gone_meanwhile', 'What this request is about was deleted in the meantime.') : undefined;
}

/** Reads a JSON body of at most 64 KiB and validates it. Throws 413 `body_too_large`, 400 `not_utf8`, 400 `not_json`, 400 `invalid_body` naming each field. */
export async function readJson<S extends z.ZodType>(request: Pick<Asked, 'arrayBuffer'>, schema: S): Promise<z.output<S>> {
  const bytes = await request.arrayBuffer();
  // The front door lets no larger one in (server/body-limit.ts).
  if (bytes.byteLength > MAX_BODY_BYTES) throw new HttpError(413, 'body_too_large', 'The body may have 64 KiB at most.');
  const text = readUtf8(bytes);
  // RFC 8259 §8.1.
  if (text === undefined) throw new HttpError(400, 'not_utf8', 'The body must be UTF-8. Where it is a file, save that as UTF-8.');
  const result = schema.safeParse(parseJson(text));
  if (result.success) return result.data;
  throw new HttpError(400, 'invalid_body', 'The body is not what this address takes.', describeIssues(result.error));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new HttpError(400, 'not_json', 'The body must be JSON.');
  }
}

/** One line per problem: `field.path: what is wrong`. */
export const describeIssues = (error: z.ZodError): string[] => error.issues.map((issue) => `${issue.path.join('.') || '(body)'}: ${issue.message}`);
