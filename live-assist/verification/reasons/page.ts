// The page's JavaScript method gave no proof. Nothing was sent to the brand's servers, so the vendor has no code for these.
import type { PageFailureCode } from '../../contract/chat-request';
import type { Reason } from './reason';

/** What the page passed on of its VAS's answer says more than that the page declined. */
type AuthorizationFailure = 'authorization_failed' | 'authorization_refused';

const EXPECTED = 'callback("<code>") or callback({ ssoKey, redirect_uri }); in Web Implicit Flow callback("<ID token>")';
const onPage = { party: 'brand page', vendorCode: null, expected: EXPECTED } as const;

export const PAGE_REASONS = {
  method_missing: {
    ...onPage,
    sentence: 'The page has no JavaScript method of the configured name.',
    change: 'Define the method before the SDK loads, or correct JS Method Name and JS Context in the connector.',
  },
  method_threw: {
    ...onPage,
    sentence: "The page's JavaScript method threw an error instead of answering.",
    change: "Catch errors inside the method and call the callback with them; the browser's console has the stack.",
  },
  method_timed_out: {
    ...onPage,
    sentence: "The page's JavaScript method did not call its callback within the time limit.",
    change: 'Call the callback exactly once on every path, also when the request to the VAS fails.',
  },
  method_declined: {
    ...onPage,
    party: 'consumer',
    sentence: 'The page said that it has no proof: the consumer is not signed in, or signing in failed.',
    change: 'Nothing, if the consumer was not signed in. Otherwise see what the page gave as the error.',
  },
  authorization_failed: {
    ...onPage,
    party: 'brand VAS',
    sentence: 'The page asked the VAS for a proof, and the VAS could not make one: that is not for want of a sign-in.',
    change: "See the error, and the VAS's log. invalid_client_metadata where tokens are encrypted: the VAS cannot fetch Live Assist's key set, or finds no RSA key in it that will do. A time-out: its answer never reached the page's callback; the frame was refused (CSP, X-Frame-Options), or a page was shown instead of an answer.",
  },
  authorization_refused: {
    ...onPage,
    sentence: 'The page asked the VAS for a proof in a way that the VAS does not allow this client.',
    change: "Compare the page's request with the client's registration at the VAS: response_type, redirect_uri, scope, nonce, PKCE.",
  },
  method_answer_unknown: {
    ...onPage,
    sentence: "The page's JavaScript method answered with something that is neither a proof nor an error.",
    change: 'Answer with the code or the ID token as a text, or with an object that has ssoKey and redirect_uri.',
  },
} satisfies Record<PageFailureCode | AuthorizationFailure, Reason>;
