// The page's JavaScript method as an attacker's script would replace it: it asks the real one, and hands on something else.
import { strangersChallenge, withOtherClaims, withOtherKey } from './token';

/** A code with its redirect_uri, or an ID token. */
export type Proof = string | { ssoKey: string; redirect_uri: string };
export type Callback = (proof: Proof | null, error?: unknown) => void;
export type Method = (callback: Callback, codeChallenge?: string) => void;

/** Hands on what `change` makes of the real answer; what cannot be changed is declined, with the reason. */
const changing = (real: Method, change: (token: string) => string | Promise<string>): Method => (callback, codeChallenge) =>
  real((proof, error) => {
    if (error != null || typeof proof !== 'string') return callback(null, error ?? 'The page got a code, not a token: there is nothing in it to change.');
    void Promise.resolve(proof)
      .then(change)
      .then((changed) => callback(changed), (reason: Error) => callback(null, reason.message));
  }, codeChallenge);

/** The token with claims of another customer, under the signature of the real one. */
export const editingClaims = (real: Method, edit: (claims: Record<string, unknown>) => Record<string, unknown>): Method => changing(real, (token) => withOtherClaims(token, edit));

/** The token under the signature of another key. */
export const signingOtherwise = (real: Method): Method => changing(real, withOtherKey);

/** The real answer, of which a copy is kept. */
export const keeping = (real: Method, keep: (proof: Proof) => void): Method => (callback, codeChallenge) =>
  real((proof, error) => {
    if (proof && error == null) keep(proof);
    callback(proof, error);
  }, codeChallenge);

/** The answer as it is, which `see` sees on its way. */
export const watching = (real: Method, see: Callback): Method => (callback, codeChallenge) =>
  real((proof, error) => {
    see(proof, error);
    callback(proof, error);
  }, codeChallenge);

/** What was kept, once more. */
export const replaying = (kept: Proof): Method => (callback) => callback(kept);

/** The real answer, handed on only when a thief has tried it; declined where that could not be tried. */
export const lending = (real: Method, steal: (proof: Proof) => Promise<void>): Method => (callback, codeChallenge) =>
  real((proof, error) => {
    if (!proof || error != null) return callback(proof, error);
    void steal(proof).then(() => callback(proof), (reason: Error) => callback(null, reason.message));
  }, codeChallenge);

/** A code as another window would have asked for it: bound to a verifier of its own, where codes are bound at all. */
export const stealing = (real: Method): Method => (callback, codeChallenge) => void (codeChallenge ? strangersChallenge() : Promise.resolve(undefined)).then((challenge) => real(callback, challenge));
