// The story of the window: the page opens it, proves who its visitor is, the service accepts, the conversation goes on;
// and the ways in which each of these can fail.
import type { EngagementAttribute } from '../contract/attributes';
import type { ChatAccepted } from '../contract/chat-request';
import { requestChat, type ChatOutcome } from './chat-request';
import { chime, watchNews } from './chime';
import { METHOD_TIME_LIMIT_MS } from './config';
import { joinConversation, type Conversation } from './conversation';
import { openPageLine, type PageLine } from './page-line';
import { makePkce } from './pkce';
import { sendRating } from './rating';
import { INITIAL } from './state';
import type { Controls, WindowCell } from './store';
import { watchUnread } from './unread';
import { watchStates } from './window-states';

/** `settled` is called each time the service has answered a chat request, or could not be asked. */
export function startSession({ config, store }: WindowCell, settled: () => void): Controls {
  let pageAttributes: EngagementAttribute[] = [];
  let visible = false;
  let live: Conversation | undefined;
  let bearer = '';

  const unread = watchUnread(store, {
    count: (count) => line.send({ type: 'lp:unread', count }),
    read: (number) => live?.read(number) ?? false,
  });
  const line: PageLine = openPageLine(
    { self: window, parent: window.parent, pageOrigin: config.pageOrigin, method: config.method, timeLimitMs: METHOD_TIME_LIMIT_MS },
    {
      open(message) {
        pageAttributes = message.pageAttributes;
        if (message.sounds) store.set({ sounds: true });
      },
      attributes(message) {
        pageAttributes = message.pageAttributes;
        live?.attributes(pageAttributes);
      },
      visible: (value) => void ((visible = value), look()),
    },
  );
  line.send({ type: 'lp:state', state: 'initialised' });
  watchNews(store);
  document.addEventListener('visibilitychange', look);
  watchStates(store, (state) => line.send({ type: 'lp:state', state }));
  addEventListener('online', () => live?.hurry());
  void begin(config.resume);

  /** What comes while the window is put away, or in a tab that nobody looks at, is unread. */
  function look(): void {
    unread.setVisible(visible && document.visibilityState === 'visible');
  }

  /** `resume`: the window came back by itself, after a page load. */
  async function begin(resume: boolean): Promise<void> {
    store.set({ ...INITIAL, sounds: store.get().sounds, phase: resume ? 'restoring' : 'connecting' });
    settle(await ask(resume, resume), resume);
    settled();
  }

  async function ask(silent: boolean, resume: boolean): Promise<ChatOutcome> {
    const pkce = config.pkce ? await makePkce() : undefined;
    const answer = await line.prove(silent, pkce?.codeChallenge);
    if (silent && 'failure' in answer) return { kind: 'nothing_to_resume' };
    const proof = 'proof' in answer ? { ...answer, codeVerifier: pkce?.codeVerifier } : { proof: null, failure: answer.failure };
    return requestChat(config.account, { ...proof, pageAttributes, ...(resume && { resume }) });
  }

  function settle(outcome: ChatOutcome, resume: boolean): void {
    if (outcome.kind === 'accepted') enter(outcome.accepted, outcome.resumed, resume);
    else if (outcome.kind === 'failed') store.set({ phase: 'failed', failure: outcome.sentence });
    // Came back by itself and finds nothing to go on with: gone without a word, unless the consumer has clicked meanwhile.
    else if (resume) void (visible ? begin(false) : line.send({ type: 'lp:close' }));
    else store.set({ phase: 'survey', surveyCause: outcome.kind === 'no_agent' ? 'no_agent' : 'not_verified' });
  }

  function enter({ conversation, token }: ChatAccepted, resumed: boolean, afterPageLoad: boolean): void {
    live?.leave();
    let first = true;
    bearer = token;
    store.set({ ...INITIAL, sounds: store.get().sounds, phase: resumed ? 'restoring' : 'waiting', conversation });
    unread.startAfter(0);
    live = joinConversation({
      address: `${location.origin.replace(/^http/, 'ws')}/ws/account/${encodeURIComponent(config.account)}/visitor`,
      token,
      store,
      joined({ lastNumber }) {
        if (first && resumed) unread.startAfter(lastNumber);
        if (first && afterPageLoad) line.send({ type: 'lp:state', state: 'resume' });
        first = false;
      },
      over: (why) => (why === 'gone' ? store.set({ phase: 'ended', reconnecting: false }) : void renew(true)),
    });
  }

  /** The bearer ran out with the ID token: ask for a new proof, and go on with the same conversation. */
  async function renew(silent: boolean): Promise<void> {
    store.set({ verification: 'checking', reconnecting: false, agentTyping: false });
    const outcome = await ask(silent, true);
    const proven = outcome.kind === 'accepted' ? outcome.accepted : undefined;
    // Another person has signed in since: nothing of the first one's chat may stay on the screen.
    if (proven && proven.conversation !== store.get().conversation) return enter(proven, true, false);
    if (!proven) return store.set(outcome.kind === 'nothing_to_resume' && !silent ? { ...INITIAL, phase: 'ended' } : { verification: 'lost' });
    store.set({ verification: 'good' });
    bearer = proven.token;
    live?.renew(proven.token);
  }

  return {
    send: (text) => live?.send(text),
    retry: (id) => live?.retry(id),
    typing: (typing) => live?.typing(typing),
    endChat: () => live?.end(),
    signInAgain: () => void renew(false),
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
      live?.leave();
      line.send({ type: 'lp:close' });
    },
  };
}
