// When the token holds. Times are seconds since 1970 (RFC 7519 §2, NumericDate).
import type { Evidence, JsonObject } from './check';
import { kindOf } from './redact';
import { refuse } from './refuse';

/** Seconds by which the brand's clock may run ahead of ours. `exp` gets none: the visitor's session ends at `exp`, so a token past it would open nothing. */
export const CLOCK_TOLERANCE = 30;

/** As seconds, this is the year 5138; as milliseconds, 1973. */
const SURELY_MILLISECONDS = 100_000_000_000;

/** As milliseconds, the same year 5138. Beyond are microseconds, and no times at all. */
const SURELY_NO_TIME = 100_000_000_000_000;

const TIMES = ['exp', 'iat', 'nbf', 'auth_time'] as const;

export function timesAreSeconds({ claims }: Evidence): void {
  for (const name of TIMES) {
    const value = claims[name];
    if (value === undefined) {
      if (name === 'nbf' || name === 'auth_time') continue;
      refuse(`${name}_missing`, `no ${name}`);
    }
    if (typeof value !== 'number' || value < 0) refuse(`${name}_not_number`, typeof value === 'number' ? String(value) : kindOf(value));
    if (value >= SURELY_NO_TIME) refuse('time_beyond_calendar', `${name}: ${value}`);
    if (value >= SURELY_MILLISECONDS) refuse(`${name}_milliseconds`, String(value));
  }
}

/** `timesAreSeconds` came first. */
const timeOf = (claims: JsonObject, name: (typeof TIMES)[number]) => claims[name] as number;
const stamp = (seconds: number) => new Date(seconds * 1000).toISOString();

export function notExpired({ claims, now }: Evidence): void {
  const [exp, iat] = [timeOf(claims, 'exp'), timeOf(claims, 'iat')];
  if (exp <= iat) refuse('exp_before_iat', `exp ${stamp(exp)}`, `after iat ${stamp(iat)}`);
  if (exp * 1000 <= now) refuse('exp_passed', `exp ${stamp(exp)}`, `after ${new Date(now).toISOString()}`);
}

export function issuedInThePast({ claims, now }: Evidence): void {
  const iat = timeOf(claims, 'iat');
  if (iat > now / 1000 + CLOCK_TOLERANCE) refuse('iat_in_future', `iat ${stamp(iat)}`, latest(now));
}

export function notTooEarly({ claims, now }: Evidence): void {
  if (claims.nbf === undefined) return;
  const nbf = timeOf(claims, 'nbf');
  if (nbf > now / 1000 + CLOCK_TOLERANCE) refuse('nbf_in_future', `nbf ${stamp(nbf)}`, latest(now));
}

const latest = (now: number) => `at most ${CLOCK_TOLERANCE} s after ${new Date(now).toISOString()}`;
