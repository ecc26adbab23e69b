// The page's JavaScript method: found by its configured name when it is needed, called as documented, its answer read
// in every form that real pages use. `method(callback)`, with PKCE `method(callback, codeChallenge)`; `callback(token, error)`.
import type { PageFailure, PageFailureCode, Proof } from '../contract/chat-request';

export type Answer = { proof: Proof } | { failure: PageFailure };
export interface MethodName {
  /** Dotted path from the global scope. */
  name: string;
  /** Dotted path of the object that the method is called on; empty: the object it was found in. */
  context: string;
}

/** Calls the method; settles exactly once. `onLate` hears of every answer after the first, or after the time limit. */
export function callPageMethod(method: MethodName, timeLimitMs: number, onLate: () => void, codeChallenge?: string): Promise<Answer> {
  return new Promise((resolve) => {
    let open = true;
    const answer = (value: Answer) => {
      if (!open) return onLate();
      open = false;
      clearTimeout(timer);
      resolve(value);
    };
    const timer = setTimeout(() => answer(failure('method_timed_out', `No answer within ${timeLimitMs} ms.`)), timeLimitMs);
    const { fn, self } = findMethod(method);
    if (typeof fn !== 'function') return answer(failure('method_missing', `The page has no function ${method.name}.`));
    // The documented method answers through its callback alone; one declared `async` may also reject, as this promise does where it throws.
    new Promise((called) => called(fn.call(self, (token: unknown, error: unknown) => answer(readAnswer(token, error)), ...(codeChallenge ? [codeChallenge] : [])))).catch((error: unknown) => answer(failure('method_threw', error)));
  });
}

/** What `callback(token, error)` says. Documented failures: `("", reason)`, `({}, reason)`; real pages also call `(null)`. */
export function readAnswer(token: unknown, error: unknown): Answer {
  if (error != null) return failure('method_declined', error);
  const { ssoKey, redirect_uri = '' } = (typeof token === 'object' && token ? token : { ssoKey: token }) as Partial<Record<keyof Proof, unknown>>;
  if (ssoKey == null || ssoKey === '') return failure('method_declined', 'No token, and no reason.');
  if (typeof ssoKey !== 'string' || typeof redirect_uri !== 'string') return failure('method_answer_unknown', `A token of type ${typeof ssoKey}.`);
  return { proof: { ssoKey, ...(redirect_uri && { redirect_uri }) } };
}

function failure(code: PageFailureCode, said: unknown): Answer {
  return { failure: { code, message: textOf(said).slice(0, 200) } };
}

function textOf(said: unknown): string {
  if (said instanceof Error) return said.message;
  try {
    return (typeof said === 'object' && JSON.stringify(said)) || String(said);
  } catch {
    // It leads back to itself. The page's call must not fail for that, and its answer be lost.
    return 'Circular.';
  }
}

function findMethod({ name, context }: MethodName): { fn: unknown; self: unknown } {
  const path = name.split('.');
  return { fn: follow(path), self: follow(context ? context.split('.') : path.slice(0, -1)) };
}

const follow = (path: string[]) => path.reduce<unknown>((value, key) => (value as Record<string, unknown> | null | undefined)?.[key], globalThis);
