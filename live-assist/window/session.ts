// The story of the window: the page opens it, proves who its visitor is, the service accepts, the conversation goes on;
// and the ways in which each of these can fail.
import type { EngagementAttribute } from '../contract/attributes';
import type { ChatAccepted } from '../contract/chat-request';
import { giveBack, type ChatOutcome } from './chat-request';
import { chime, watchNews } from './chime';
import { METHOD_TIME_LIMIT_MS } from './config';
import { joinConversation, type Conversation } from './conversation';
import { fitAttributes } from './fit-attributes';
import { openPageLine, type PageLine } from './page-line';
import { sendRating } from './rating';
import { keepVerified, type Renewal } from './renewal';
import { requestsOf } from './requests';
import { INITIAL, type ChatState } from './state';
import type { Controls, WindowCell } from './store';
import { watchUnread } from './unread';
import { stateOf, watchStates } from './window-states';
import { tellTheWire } from './wire';

/** `settled` is called each time the service has answered a chat request, or could not be asked. */
export function startSession(cell: WindowCell, settled: () => void): Controls {
  const { config, store } = cell;
  const wire = (cell.wire = tellTheWire(config, (report) => live?.saw(report) ?? false));
  let pageAttributes: EngagementAttribute[] = [];
  /** What of it the last chat request carried. */
  let requested = pageAttributes;
  let visible = false;
  let live: Conversation | undefined;
  let bearer = '';
  let renewal: Renewal | undefined;
  let forgotten = false;

  const unread = watchUnread(store, {
    count: (count) => line.send({ type: 'lp:unread', count }),
    read: (number) => live?.read(number) ?? false,
  });
  const line: PageLine = openPageLine(
    { self: window, parent: window.parent, pageOrigin: config.pageOrigin, method: config.method, timeLimitMs: METHOD_TIME_LIMIT_MS },
    {
      open(message) {
        pageAttributes = fitAttributes(message.pageAttributes);
        if (message.sounds) store.set({ sounds: true });
      },
      attributes(message) {
        pageAttributes = fitAttributes(message.pageAttributes);
        live?.attributes(pageAttributes);
      },
      visible: (value) => void ((visible = value), look()),
      forget,
    },
  );
  const { prove, request, answered } = requestsOf(config, line, wire, () => forgotten);
  line.send({ type: 'lp:state', state: 'initialised' });
  watchNews(store);
  document.addEventListener('visibilitychange', look);
  const stopTelling = watchStates(store, (state) => {
    line.send({ type: 'lp:state', state });
    wire.state(state, store.get().surveyCause);
  });
  addEventListener('online', () => live?.hurry());
  addEventListener('offline', () => live?.doubt());
  // The next page proves anew who its visitor is: a bearer that nobody holds would keep them verified after they signed out.
  addEventListener('pagehide', () => bearer && giveBack(config.account, bearer, true));
  // What was not sent yet is kept nowhere but here.
  addEventListener('beforeunload', (event) => holdsUnsent(store.get()) && event.preventDefault());
  void begin(config.resume);

  /** What comes while the window is put away, or in a tab that nobody looks at, is unread. */
  function look(): void {
    unread.setVisible(visible && document.visibilityState === 'visible');
  }

  /** `resume`: the window came back by itself, after a page load. */
  async function begin(resume: boolean): Promise<void> {
    wire.opened(resume);
    store.set({ ...INITIAL, sounds: store.get().sounds, phase: resume ? 'restoring' : 'connecting' });
    settle(await ask(resume, resume), resume);
    settled();
  }

  async function ask(silent: boolean, resume: boolean): Promise<ChatOutcome> {
    const answer = await prove(silent);
    if (silent && 'failure' in answer) return wire.unsent(), { kind: 'nothing_to_resume' };
    requested = pageAttributes;
    return request(answer, { pageAttributes, ...(resume && { resume }) });
  }

  function settle(outcome: ChatOutcome, resume: boolean): void {
    if (forgotten) return void (outcome.kind === 'accepted' && giveBack(config.account, outcome.accepted.token));
    if (outcome.kind === 'accepted') enter(outcome.accepted, outcome.resumed, resume);
    else if (outcome.kind === 'failed') store.set({ phase: 'failed', failure: outcome.sentence });
    // Came back by itself and finds nothing to go on with: gone without a word, unless the consumer has clicked meanwhile.
    else if (resume) void (visible ? begin(false) : line.send({ type: 'lp:close' }));
    else store.set({ phase: 'survey', surveyCause: outcome.kind === 'no_agent' ? 'no_agent' : 'not_verified' });
  }

  function enter({ conversation, token }: ChatAccepted, resumed: boolean, afterPageLoad: boolean): void {
    leave();
    let first = true;
    bearer = token;
    store.set({ ...INITIAL, sounds: store.get().sounds, phase: resumed ? 'restoring' : 'waiting', conversation });
    unread.startAfter(0);
    const kept = (renewal = renewConversation(conversation));
    live = joinConversation({
      address: `${location.origin.replace(/^http/, 'ws')}/ws/account/${encodeURIComponent(config.account)}/visitor`,
      token,
      store,
      joined({ visitorRead }) {
        if (first && resumed) unread.startAfter(visitorRead);
        if (first && afterPageLoad) line.send({ type: 'lp:state', state: 'resume' });
        first = false;
      },
      expiring: (seconds) => store.get().phase !== 'ended' && kept.expiring(seconds),
      over(why) {
        // A chat that is over needs no proof any more: it was read to its end.
        if (why === 'notVerified') return void (store.get().phase !== 'ended' && kept.expired());
        wire.gone();
        store.set({ phase: 'ended', reconnecting: false });
      },
    });
    // The page went on speaking while the request was under way.
    if (pageAttributes !== requested) live.attributes(pageAttributes);
  }

  /** The expiration flow: the page is asked for fresh proofs, and the same conversation goes on. */
  function renewConversation(renews: string): Renewal {
    return keepVerified({
      async ask({ silent, ahead, timeLimitMs }) {
        const answer = await prove(silent, timeLimitMs);
        if (ahead && 'failure' in answer) return wire.unsent(), { kind: 'not_verified' };
        // At the end a page without a proof is told to the service too: the operator reads there why the chat stood still.
        return request(answer, { renews });
      },
      tell: (verification) => store.set({ verification, ...(verification === 'checking' && { reconnecting: false, agentTyping: false }) }),
      renewed({ token }) {
        bearer = token;
        live?.renew(token);
      },
      unused: (token) => giveBack(config.account, token),
      another: forget,
      gone: () => (leave(), store.set({ ...INITIAL, phase: 'ended' })),
    });
  }

  function leave(): void {
    renewal?.stop();
    live?.leave();
    live = undefined;
  }

  /** Whose chat this was is out: nothing of it stays, on the screen or at the service. */
  function forget(): void {
    forgotten = true;
    stopTelling();
    leave();
    if (bearer) giveBack(config.account, bearer);
    bearer = '';
    pageAttributes = [];
    store.set({ ...INITIAL });
    // What the service opens just now must be given back, and this document goes with its frame.
    void answered().then(() => line.send({ type: 'lp:close', forget: true }));
  }

  return {
    send: (text) => live?.send(text),
    retry: (id) => live?.retry(id),
    typing: (typing) => live?.typing(typing),
    endChat: () => live?.end(),
    signInAgain: () => renewal?.signInAgain(),
    tryAgain: () => void begin(false),
    older: () => live?.older(),
    async rate(rating) {
      const problem = await sendRating(config.account, store.get().conversation ?? '', bearer, rating);
      if (problem === null) store.set({ rating: rating.rating });
      return problem;
    },
    setSounds(sounds) {
      store.set({ sounds });
      if (sounds) void chime();
      line.send({ type: 'lp:sounds', sounds });
    },
    minimise: () => line.send({ type: 'lp:minimise' }),
    close() {
      leave();
      if (stateOf(store.get()) === 'postChat') line.send({ type: 'lp:state', state: 'ended' });
      line.send({ type: 'lp:close' });
    },
  };
}

const holdsUnsent = ({ phase, outbox }: ChatState) => phase !== 'ended' && outbox.length > 0;
