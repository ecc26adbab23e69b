// What the window tells the demo's wire: what only it sees, over its socket or posted to Live Assist's own host. Beside the story (session.ts), never in it;
// nothing is told where the window's document does not say that somebody may read it.
import { reportTo, type BrowserReport, type Reporter } from '@/lib/wire/browser';
import type { WindowState } from '../contract/page';
import { kindOfProof } from '../contract/proof-kind';
import type { ChatOutcome } from './chat-request';
import type { WindowConfig } from './config';
import { hearCalls, type PageCall } from './page-calls';
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
  /** The service knows nothing of the conversation any more, nor of the story that it was part of: what follows begins no other one. */
  gone: () => void;
}

/** `byTheWay`: a chat that is joined takes a report along, and says whether it did. */
export function tellTheWire({ account, pageOrigin, watched }: WindowConfig, byTheWay?: (report: BrowserReport) => boolean): WindowWire {
  const { saw, place }: Reporter = watched ? reportTo(`/api/account/${encodeURIComponent(account)}/wire`, byTheWay) : SILENT;
  let visit = '';
  let attempt = 0;
  /** The window's opening: told when the page has said what led to it. Whose report comes first, the page's or the window's, says nothing. */
  let opening: { when: When; resume: boolean } | undefined;
  /** The question to the page: told when it is known which call of its method it led to. */
  let question: { when: When; facts: { attempt: number; silent: boolean; code_challenge?: string } } | undefined;
  /** The page's answer: told when the service has answered. Nothing in the request names this window; what comes back is known to both. */
  let held: { answer: PageAnswer; when: When } | undefined;
  let settled: string | undefined;
  let page: PageCall = {};
  if (watched)
    hearCalls(pageOrigin, (heard) => {
      page = { ...page, ...heard };
      tellOpening();
      if (page.call) tellQuestion();
    });
  const ofVisit = (): readonly ['visit', string] => ['visit', visit];
  const ofQuestion = (): readonly ['prove', string] => ['prove', `${visit} ${attempt}`];

  function tellOpening(): void {
    if (!opening) return;
    const { when, resume } = opening;
    opening = undefined;
    // A call that the window's question led to came after it; any other was made before the frame was there, also where nobody clicked.
    const needs = [['click', page.click], ['call', page.asked ? undefined : page.call]] as const;
    saw('window_opened', { ...when, needs, gives: [ofVisit()], facts: { 'comes back after a page load': resume, 'page origin': pageOrigin } });
  }

  function tellQuestion(): void {
    if (!question) return;
    const { when, facts } = question;
    question = undefined;
    saw('proof_asked', { ...when, needs: [ofVisit(), ['click', page.click]], gives: [ofQuestion(), ['prove', page.asked ? page.call : undefined], ['challenge', facts.code_challenge]], facts });
  }

  /** `request`: by what the service's answer is known. */
  function tellAnswer(request?: string): void {
    if (!held) return;
    const { answer, when } = held;
    held = undefined;
    const needs = [ofVisit(), ofQuestion(), ['handed', page.call]] as const;
    const gives = [['asked', request]] as const;
    if ('failure' in answer) return saw('no_proof_received', { ...when, needs, gives, facts: { failure: answer.failure.code, message: answer.failure.message } });
    const { ssoKey, redirect_uri } = answer.proof;
    saw('proof_received', { ...when, needs: [...needs, ['handed', ssoKey], ['proof', ssoKey]], gives: [...gives, ['sent', ssoKey]], facts: { proof: kindOfProof(ssoKey), redirect_uri } });
  }

  return {
    opened(resume) {
      visit = crypto.randomUUID();
      settled = undefined;
      opening = { when: place(), resume };
    },
    asked(silent, codeChallenge) {
      attempt += 1;
      page = {};
      question = { when: place(), facts: { attempt, silent, code_challenge: codeChallenge } };
    },
    answered(answer) {
      tellOpening();
      tellQuestion();
      held = { answer, when: place() };
    },
    unsent: () => tellAnswer(),
    settled(answer, outcome) {
      settled = outcome.kind === 'accepted' ? outcome.accepted.token : ((outcome.kind === 'not_verified' ? outcome.at : undefined) ?? ('proof' in answer ? answer.proof.ssoKey : undefined));
      tellAnswer(settled);
    },
    state(state, cause) {
      if (!visit) return;
      const needs = [ofVisit(), ['answer', settled]] as const;
      settled = undefined;
      if (state === 'offline') saw('survey_offered', { needs, facts: { cause } });
      else saw('window_state', { needs, facts: { state } });
    },
    surveySent: (id) => saw('survey_sent', { needs: [ofVisit()], gives: [['survey', id]] }),
    gone: () => void (visit = ''),
  };
}

const SILENT: Reporter = { saw: () => {}, place: () => ({ at: 0, sequence: 0 }) };
