// Who signs in: a customer chosen by name, or one who knows a customer ID and its password.
import { storable } from '@/lib/storable';
import { findByPassword, findPersona } from './accounts';
import { countTry, forgetTries, hasTriedTooOften } from './attempts';

/** Why nobody is signed in, and what was typed (never the password). */
export interface Problem {
  problem: 'no_match' | 'too_many';
  customerId: string;
}

/** Decides a submitted login form. `withPassword`: one was typed, and looked at. */
export async function decideSignIn(brand: string, form: URLSearchParams): Promise<{ sub: string; withPassword: boolean } | Problem> {
  // Nobody is called by what cannot be stored; cut first, for cutting may leave half a character.
  const name = (field: string) => storable((form.get(field) ?? '').trim().slice(0, 100));
  const persona = name('persona');
  const sub = persona && (await findPersona(brand, persona));
  if (sub) return { sub, withPassword: false };
  return checkPassword(brand, name('customerId'), form.get('password') ?? '');
}

/** A wrong password and an unknown customer ID are one and the same answer, and take as long. */
async function checkPassword(brand: string, customerId: string, password: string): Promise<{ sub: string; withPassword: true } | Problem> {
  const login = customerId.toLowerCase();
  const who = `${brand}/${login}`;
  if (hasTriedTooOften(who)) return { problem: 'too_many', customerId };
  // Counted before the password is looked at: guesses that run side by side count too.
  countTry(who);
  const sub = await findByPassword(brand, login, password);
  if (sub) forgetTries(who);
  return sub ? { sub, withPassword: true } : { problem: 'no_match', customerId };
}
