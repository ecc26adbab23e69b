// One structured logger. Paths, never query strings; codes and reasons, never tokens, secrets or cookies.
import pino from 'pino';
import { environment } from './environment';
import { processCell } from './process-cell';

const SECRET_KEYS = ['authorization', 'cookie', 'set-cookie', 'password', 'token', 'id_token', 'access_token', 'code', 'client_secret', 'ssoKey', 'secret'];
const redact = { paths: SECRET_KEYS.flatMap((key) => [`["${key}"]`, `*["${key}"]`, `*.*["${key}"]`]), censor: '[redacted]' };

// Lines are written a few at a time, off the request's way; at exit the rest is flushed by pino itself.
const output = () => pino.destination({ sync: false, minLength: 4096, periodicFlush: 200 });

/** The process's logger: JSON lines on standard output. */
export const log = processCell('log', () => pino({ level: environment().logLevel, base: undefined, timestamp: pino.stdTimeFunctions.isoTime, redact }, output()));
