// The end of a proof: announced, renewed, run out, or given back on signing out.
import type { Kind } from '../kind';

const seenBy = 'Live Assist';
const way = 'WebSocket';
const toWindow = { seenBy, from: 'Live Assist', to: 'chat window', way } as const;
const fromWindow = { seenBy, from: 'chat window', to: 'Live Assist', way } as const;
const toAgent = { seenBy, from: 'Live Assist', to: 'agent', way } as const;
const inside = { seenBy, from: 'Live Assist', to: 'Live Assist', way: 'inside' } as const;
const clause = 'Live Assist, expiration flow';

export const EXPIRY = {
  proof_expiring: {
    ...toWindow,
    says: { business: 'The sign-in is about to expire', architect: 'The proof ends in {seconds|a few} s' },
    clause,
    file: 'live-assist/gateway/visitor-client.ts',
    facts: { seconds: 'architect' },
  },
  bearer_replaced: {
    ...fromWindow,
    says: { architect: 'A fresh bearer, on the same socket' },
    clause,
    file: 'live-assist/gateway/visitor-client.ts',
    facts: { bearer: 'never' },
  },
  proof_expired: {
    ...inside,
    says: { business: 'The customer’s sign-in has expired' },
    clause,
    file: 'live-assist/conversations/lapse.ts',
    facts: { conversation: 'architect' },
  },
  socket_closed: {
    ...toWindow,
    says: { business: 'No longer logged in: the window waits for a new sign-in', architect: 'Closes the socket: 4401, no longer logged in' },
    clause,
    file: 'live-assist/gateway/clock.ts',
    facts: { code: 'architect' },
  },
  verified_again: {
    ...inside,
    says: { business: 'The customer is verified again' },
    clause,
    file: 'live-assist/conversations/verified.ts',
    facts: { conversation: 'architect' },
  },
  bearer_returned: {
    ...{ ...fromWindow, way: 'HTTP' },
    says: { business: 'Signed out: the window gives its pass back', architect: 'Gives its bearer back (DELETE visitor-session)' },
    clause,
    file: 'live-assist/conversations/visitor-session.ts',
    facts: { method: 'architect', url: 'architect', status: 'architect', conversation: 'architect', bearer: 'never' },
  },
  visitor_left: {
    ...inside,
    says: { business: 'The customer has signed out' },
    clause,
    file: 'live-assist/conversations/lapse.ts',
    facts: { conversation: 'architect' },
  },
  agent_told: {
    ...toAgent,
    says: { architect: 'Tells the agent: {change|a change}' },
    clause: 'simulated: the vendor does not tell the agent',
    file: 'live-assist/gateway/subscription.ts',
    facts: { change: 'architect' },
  },
} as const satisfies Record<string, Kind>;
