// The chat request: from the window to the service, and how the service answers.
import type { Kind } from '../kind';

const seenBy = 'Live Assist';

export const REQUEST = {
  chat_requested: {
    ...{ seenBy, from: 'chat window', to: 'Live Assist', way: 'HTTP' },
    says: { business: 'Asks for a chat', architect: 'Chat request ({purpose|chat}) with {proof|no proof}' },
    clause: 'Live Assist, authenticated chat',
    file: 'live-assist/attempts/request-chat.ts',
    facts: {
      ...{ method: 'architect', url: 'architect', purpose: 'architect', flow: 'business', proof: 'architect', failure: 'architect', message: 'architect' },
      ...{ code: 'once spent', id_token: 'token', redirect_uri: 'architect', code_verifier: 'once spent', 'page attributes': 'architect' },
    },
  },
  visitor_refused: {
    ...{ seenBy, from: 'Live Assist', to: 'Live Assist', way: 'inside' },
    says: { business: 'Refused: {sentence|the visitor is not verified}', architect: 'Refused: {code|unknown}' },
    clause: 'Live Assist, Offline survey',
    file: 'live-assist/verification/reasons.ts',
    facts: {
      ...{ code: 'business', check: 'business', sentence: 'business', expected: 'business', actual: 'business', party: 'business', change: 'business' },
      ...{ 'vendor code': 'business', documentation: 'business', attempt: 'architect' },
    },
  },
  chat_accepted: {
    ...{ seenBy, from: 'Live Assist', to: 'chat window', way: 'HTTP' },
    says: { business: 'Welcome, {visitor|visitor}', architect: '{status|201}: a conversation for {visitor|the visitor}, and a bearer for its socket' },
    clause: 'Live Assist, authenticated chat',
    file: 'app/(live-assist)/api/account/[account]/conversation/route.ts',
    facts: { status: 'architect', visitor: 'business', conversation: 'architect', 'verified until': 'architect', bearer: 'never' },
    answers: 'chat_requested',
  },
  chat_denied: {
    ...{ seenBy, from: 'Live Assist', to: 'chat window', way: 'HTTP' },
    says: { business: '{why|No chat}', architect: '{status|401}: {body|one answer to every cause}' },
    clause: 'Live Assist, Offline survey',
    file: 'live-assist/attempts/opaque-refusal.ts',
    facts: { status: 'architect', why: 'business', body: 'architect' },
    answers: 'chat_requested',
  },
  survey_stored: {
    ...{ seenBy, from: 'chat window', to: 'Live Assist', way: 'HTTP' },
    says: { business: 'The message is kept for the agents', architect: 'Offline survey stored' },
    clause: 'Live Assist, Offline survey',
    file: 'live-assist/surveys/survey-store.ts',
    facts: { method: 'architect', url: 'architect', status: 'architect', cause: 'business', name: 'business' },
  },
} as const satisfies Record<string, Kind>;
