// The page's JavaScript method gave no proof. Nothing was sent to the brand's servers, so the vendor has no code for these.
import type { PageFailureCode } from '../../contract/chat-request';
import type { Reason } from './reason';

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
  method_answer_unknown: {
    ...onPage,
    sentence: "The page's JavaScript method answered with something that is neither a proof nor an error.",
    change: 'Answer with the code or the ID token as a text, or with an object that has ssoKey and redirect_uri.',
  },
} satisfies Record<PageFailureCode, Reason>;
