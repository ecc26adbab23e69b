// What only browsers see: the brand's page and its method, and the chat window that it talks to.
import type { Kind } from '../kind';

const seenBy = 'brand page';

export const PAGE = {
  invitation_clicked: {
    ...{ seenBy, from: 'consumer', to: 'brand page', way: 'click' },
    says: { business: 'Clicks the chat invitation' },
    clause: 'Live Assist, engagement',
    file: 'live-assist/sdk/surface.ts',
    facts: {},
  },
  method_called: {
    ...{ seenBy, from: 'brand page', to: 'brand page', way: 'call' },
    says: { business: 'The page is asked who is signed in', architect: 'The SDK calls {method|the page’s method}' },
    clause: 'Live Assist, JavaScript method',
    file: 'brand/page/authentication-method.ts',
    facts: { method: 'architect', silent: 'architect', code_challenge: 'architect' },
  },
  callback_answered: {
    ...{ seenBy, from: 'brand page', to: 'brand page', way: 'call' },
    says: { business: 'The page answers: {answer|something}', architect: 'callback({answer|something})' },
    clause: 'Live Assist, JavaScript method',
    file: 'brand/page/answer-once.ts',
    facts: { answer: 'business', error: 'business', redirect_uri: 'architect' },
  },
  window_opened: {
    ...{ seenBy: 'chat window', from: 'brand page', to: 'chat window', way: 'inside' },
    says: { business: 'The chat window opens', architect: 'The chat window opens in a frame of Live Assist’s own origin' },
    clause: 'Live Assist, Web SDK',
    file: 'live-assist/sdk/chat.ts',
    facts: { 'comes back after a page load': 'architect', 'page origin': 'architect' },
  },
  proof_asked: {
    ...{ seenBy: 'chat window', from: 'chat window', to: 'brand page', way: 'postMessage' },
    says: { architect: 'Asks for a proof (lp:prove)' },
    clause: 'Live Assist, JavaScript method',
    file: 'live-assist/window/page-line.ts',
    facts: { attempt: 'architect', silent: 'architect', code_challenge: 'architect' },
  },
  proof_received: {
    ...{ seenBy: 'chat window', from: 'brand page', to: 'chat window', way: 'postMessage' },
    says: { business: 'Hands the proof over', architect: 'Hands the {proof|proof} over (lp:proof)' },
    clause: 'Live Assist, JavaScript method',
    file: 'live-assist/sdk/handshake.ts',
    facts: { proof: 'architect', redirect_uri: 'architect' },
  },
  no_proof_received: {
    ...{ seenBy: 'chat window', from: 'brand page', to: 'chat window', way: 'postMessage' },
    says: { business: 'Has no proof to hand over', architect: 'Has no proof: {failure|no reason} (lp:no-proof)' },
    clause: 'Live Assist, JavaScript method',
    file: 'live-assist/sdk/page-method.ts',
    facts: { failure: 'architect', message: 'architect' },
  },
  window_state: {
    ...{ seenBy: 'chat window', from: 'chat window', to: 'brand page', way: 'postMessage' },
    says: { architect: 'lpUnifiedWindow state: {state|unknown}' },
    clause: 'Live Assist, Web SDK events',
    file: 'live-assist/window/window-states.ts',
    facts: { state: 'architect' },
  },
  survey_offered: {
    ...{ seenBy: 'chat window', from: 'chat window', to: 'consumer', way: 'inside' },
    says: { business: 'Shows the Offline survey' },
    clause: 'Live Assist, Offline survey',
    file: 'components/live-assist/window/survey-form.tsx',
    facts: { cause: 'business' },
  },
  survey_sent: {
    ...{ seenBy: 'chat window', from: 'consumer', to: 'chat window', way: 'click' },
    says: { business: 'Leaves a message' },
    clause: 'Live Assist, Offline survey',
    file: 'live-assist/window/survey.ts',
    facts: {},
  },
} as const satisfies Record<string, Kind>;
