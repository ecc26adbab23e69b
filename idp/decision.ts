// Who signs in: a customer chosen by name, or one who knows a customer ID and its password.
import { findByPassword, findPersona } from './accounts';
import { countFailure, forgetFailures, hasFailedTooOften } from './attempts';

/** Why nobody is signed in, and what was typed (never the password). */
export interface Problem {
  problem: 'no_match' | 'too_many';
  customerId: string;
}

/** Decides a submitted login form. */
export async function decideSignIn(brand: string, form: URLSearchParams): Promise<{ sub: string } | Problem> {
  const persona = form.get('persona');
  const sub = persona && (await findPersona(brand, persona));
  if (sub) return { sub };
  return checkPassword(brand, (form.get('customerId') ?? '').trim().slice(0, 100), form.get('password') ?? '');
}

/** A wrong password and an unknown customer ID are one and the same answer, and take as long. */
async function checkPassword(brand: string, customerId: string, password: string): Promise<{ sub: string } | Problem> {
  const login = customerId.toLowerCase();
  const who = `${brand}/${login}`;
  if (hasFailedTooOften(who)) return { problem: 'too_many', customerId };
  const sub = await findByPassword(brand, login, password);
  if (sub) forgetFailures(who);
  else countFailure(who);
  return sub ? { sub } : { problem: 'no_match', customerId };
}
