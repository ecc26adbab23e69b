// How signing in can fail, in words. One code per cause that a customer can do something about; it is also the `reason` in the page's address.

export interface SignInProblem {
  title: string;
  text: string;
}

export const SIGN_IN_PROBLEMS = {
  abandoned: {
    title: 'You did not sign in',
    text: 'You left before signing in, so nothing has changed. You can try again whenever you like.',
  },
  interrupted: {
    title: 'We could not complete your sign-in',
    text: 'Your sign-in took too long, was continued in another window, or came back changed. To keep your account safe we stopped it. Starting again usually puts it right.',
  },
  expired: {
    title: 'Your sign-in took too long',
    text: 'For your safety a sign-in page works for a limited time, once, and only in the browser that opened it. Please start again.',
  },
  refused: {
    title: 'Your sign-in was refused',
    text: 'Our sign-in service did not accept the request. Trying again may help; if it does not, leave us a message and we will look into it.',
  },
  unavailable: {
    title: 'Signing in does not work right now',
    text: 'Our sign-in service does not answer. The fault is ours, not yours. Please try again in a few minutes.',
  },
} satisfies Record<string, SignInProblem>;

export type SignInProblemCode = keyof typeof SIGN_IN_PROBLEMS;

/** The problem that an address names; `interrupted` for a code that is none of ours. */
export const problemOf = (code: unknown): SignInProblemCode =>
  typeof code === 'string' && Object.hasOwn(SIGN_IN_PROBLEMS, code) ? (code as SignInProblemCode) : 'interrupted';

/** Maps what the VAS answered (RFC 6749 §4.1.2.1, OIDC Core §3.1.2.6), or what next-auth made of it, to our code. */
export function problemOfErrors(vasError: string | null, nextAuthError: string | null): SignInProblemCode {
  if (vasError === 'access_denied') return 'abandoned';
  if (vasError === 'server_error' || vasError === 'temporarily_unavailable') return 'unavailable';
  if (vasError) return 'refused';
  return nextAuthError === 'OAuthSignin' || nextAuthError === 'Configuration' ? 'unavailable' : 'interrupted';
}
