// How the window asks for a chat: the page for a proof, then the service with what the page answered. The wire hears of both.
import type { ChatRequest } from '../contract/chat-request';
import { requestChat, type ChatOutcome } from './chat-request';
import type { WindowConfig } from './config';
import type { PageAnswer, PageLine } from './page-line';
import { makePkce } from './pkce';
import type { WindowWire } from './wire';

/** With the verifier to the challenge that the page got, where there was one. */
export type Proven = PageAnswer & { codeVerifier?: string };

export interface Requests {
  /** `silent`: nobody clicked. */
  prove: (silent: boolean, limitMs?: number) => Promise<Proven>;
  /** A page without a proof is told to the service too. */
  request: (answer: Proven, about: Pick<ChatRequest, 'pageAttributes' | 'resume' | 'renews'>) => Promise<ChatOutcome>;
  /** Resolves when no request is under way. */
  answered: () => Promise<unknown>;
}

/** `forgotten`: nobody wants a chat of this window any more. */
export function requestsOf({ account, pkce }: WindowConfig, line: PageLine, wire: WindowWire, forgotten: () => boolean): Requests {
  let last: Promise<unknown> = Promise.resolve();

  async function send(answer: Proven, about: Parameters<Requests['request']>[1]): Promise<ChatOutcome> {
    const outcome = await requestChat(account, { ...('proof' in answer ? answer : { proof: null, failure: answer.failure }), ...about });
    wire.settled(answer, outcome);
    return outcome;
  }

  return {
    async prove(silent, limitMs) {
      const { codeVerifier, codeChallenge } = pkce ? await makePkce() : {};
      wire.asked(silent, codeChallenge);
      const answer = await line.prove(silent, codeChallenge, limitMs);
      wire.answered(answer);
      return { ...answer, codeVerifier };
    },
    async request(answer, about) {
      if (forgotten()) return wire.unsent(), { kind: 'nothing_to_resume' };
      const outcome = send(answer, about);
      last = outcome;
      return outcome;
    },
    answered: () => last,
  };
}
