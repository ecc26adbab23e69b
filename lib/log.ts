// One structured logger. Paths, never query strings; codes and reasons, never tokens, secrets or cookies.
import pino from 'pino';
import { environment } from './environment';
import { processCell } from './process-cell';

const SECRET_KEYS = ['authorization', 'cookie', 'set-cookie', 'password', 'token', 'id_token', 'access_token', 'code', 'client_secret', 'ssoKey', 'secret'];
const redact = { paths: SECRET_KEYS.flatMap((key) => [`["${key}"]`, `*["${key}"]`, `*.*["${key}"]`]), censor: '[redacted]' };

/** An error for the log. The database driver's messages list the values of a statement, codes among them: only the first line is kept. */
function describeError(error: unknown): { name: string; message: string; cause?: string; stack: string[] } {
  const { name, message, stack, cause } = error instanceof Error ? error : new Error(String(error));
  return {
    name,
    message: firstLine(message),
    cause: cause instanceof Error ? firstLine(cause.message) : undefined,
    stack: (stack ?? '').split('\n').filter((line) => line.startsWith('    at ')),
  };
}

const firstLine = (text: string) => text.split('\n', 1)[0]!;

// Lines are written a few at a time, off the request's way; at exit the rest is flushed by pino itself.
const output = processCell('log-output', () => pino.destination({ sync: false, minLength: 4096, periodicFlush: 200 }));
const options = { level: environment().logLevel, base: undefined, timestamp: pino.stdTimeFunctions.isoTime };

/** The process's logger: JSON lines on standard output. */
export const log = processCell('log', () => pino({ ...options, redact, serializers: { err: describeError } }, output));

/** For lines whose few fields are known to hold no secret: looking for one costs more than writing the line. */
export const accessLog = processCell('access-log', () => pino(options, output));
