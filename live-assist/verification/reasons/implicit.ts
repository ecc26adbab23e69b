// Web Implicit Flow: what the page handed over is no token.
import type { Reason } from './reason';

export const IMPLICIT_REASONS = {
  code_for_token: {
    party: 'connector settings',
    vendorCode: 1025,
    sentence: 'The page answered with something like a code, and the connector is set to Web Implicit Flow.',
    expected: 'an ID token: header.payload.signature, or five parts where it is encrypted',
    change: 'Set the type of the connector to Web Code Flow, or have the page answer with an ID token.',
  },
} satisfies Record<string, Reason>;
