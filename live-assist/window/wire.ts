// What the window tells the demo's wire: what only it sees, posted to Live Assist's own host. Beside the story (session.ts), never in it;
// nothing is told where the window's document does not say that somebody may read it.
import { reportTo, type Reporter } from '@/lib/wire/browser';
import type { WindowState } from '../contract/page';
import type { ChatOutcome } from './chat-request';
import type { WindowConfig } from './config';
import type { PageAnswer } from './page-line';

type When = ReturnType<Reporter['place']>;

export interface WindowWire {
  /** The window begins to ask for a chat. */
  opened: (resume: boolean) => void;
  asked: (silent: boolean, codeChallenge?: string) => void;
  answered: (answer: PageAnswer) => void;
  /** Nothing was asked of the service with the page's last answer. */
  unsent: () => void;
  /** The service answered the chat request. */
  settled: (answer: PageAnswer, outcome: ChatOutcome) => void;
  state: (state: WindowState, cause: string) => void;
  surveySent: (id: string) => void;
}

const PARTS: Record<number, string> = { 3: 'signed ID token', 5: 'encrypted ID token' };

export function tellTheWire({ account, pageOrigin, watched }: WindowConfig): WindowWire {
  const { saw, place }: Reporter = watched ? reportTo(`/api/account/${encodeURIComponent(account)}/wire`) : SILENT;
  let visit = '';
  let attempt = 0;
  /** The page's answer without a proof: told when the service has answered, for nothing in such a request names it, but what comes back. */
  let held: { answer: PageAnswer; when: When; call?: string } | undefined;
  let settled: string | undefined;
  /** The page's name for the call of its method that answers the question (brand/page/wire.ts). */
  let call: string | undefined;
  if (watched)
    addEventListener('message', ({ source, origin, data }: MessageEvent<{ type?: unknown; call?: unknown } | null>) => {
      if (source === window.parent && origin === pageOrigin && data?.type === 'wire:call' && typeof data.call === 'string') call = data.call;
    });
  const ofVisit = (): readonly ['visit', string] => ['visit', visit];
  const ofQuestion = (): readonly ['prove', string] => ['prove', `${visit} ${attempt}`];

  function tellHeld(request?: string): void {
    if (held) tellAnswer(held.answer, held.when, request, held.call);
    held = undefined;
  }

  function tellAnswer(answer: PageAnswer, when: When, request?: string, declined?: string): void {
    const needs = [ofVisit(), ofQuestion()] as const;
    if ('failure' in answer) return saw('no_proof_received', { ...when, needs: [...needs, ['handed', declined]], gives: [['asked', request]], facts: { failure: answer.failure.code, message: answer.failure.message } });
    const { ssoKey, redirect_uri } = answer.proof;
    const proof = PARTS[ssoKey.split('.').length] ?? 'authorization code';
    saw('proof_received', { ...when, needs: [...needs, ['handed', ssoKey], ['proof', ssoKey]], gives: [['sent', ssoKey]], facts: { proof, redirect_uri } });
  }

  return {
    opened(resume) {
      visit = crypto.randomUUID();
      settled = undefined;
      saw('window_opened', { gives: [ofVisit()], facts: { 'comes back after a page load': resume, 'page origin': pageOrigin } });
    },
    asked(silent, codeChallenge) {
      attempt += 1;
      call = undefined;
      saw('proof_asked', { needs: [ofVisit()], gives: [ofQuestion(), ['challenge', codeChallenge]], facts: { attempt, silent, code_challenge: codeChallenge } });
    },
    answered(answer) {
      if ('failure' in answer) held = { answer, when: place(), call };
      else tellAnswer(answer, place());
    },
    unsent: () => tellHeld(),
    settled(answer, outcome) {
      const refusedAt = outcome.kind === 'not_verified' ? outcome.at : undefined;
      tellHeld(refusedAt);
      settled = outcome.kind === 'accepted' ? outcome.accepted.token : (refusedAt ?? ('proof' in answer ? answer.proof.ssoKey : undefined));
    },
    state(state, cause) {
      const needs = [ofVisit(), ['answer', settled]] as const;
      settled = undefined;
      if (state === 'offline') saw('survey_offered', { needs, facts: { cause } });
      else saw('window_state', { needs, facts: { state } });
    },
    surveySent: (id) => saw('survey_sent', { needs: [ofVisit()], gives: [['survey', id]] }),
  };
}

const SILENT: Reporter = { saw: () => {}, place: () => ({ at: 0, sequence: 0 }) };
