// The SDK's part of one chat: open the window, answer it, put it away, bring it back after a page load.
import type { EngagementAttribute } from '../contract/attributes';
import type { FromWindow, WindowState } from '../contract/page';
import { openLine, type Line } from './handshake';
import { askIdentities, onPush } from './identities';
import { recall, recallSounds, remember, rememberSounds } from './memory';
import { callPageMethod, type Answer, type MethodName } from './page-method';
import type { Surface } from './surface';
import { plain, type LpTag } from './tag';

const APP = 'lpUnifiedWindow';

/** Which states begin a conversation to come back to after a page load, and which end it. */
const LASTS: Partial<Record<WindowState, boolean>> = { waiting: true, chatting: true, interactive: true, resume: true, postChat: false, ended: false, offline: false };

/** As long as the window would allow (contract, section 1). */
const TIME_LIMIT_MS = 10_000;

/** For the window to give its bearer back. A page that signs its consumer out waits no longer. */
const FORGET_MS = 500;

export function createChat(tag: LpTag, origin: string, surface: Surface, method?: MethodName) {
  let line: Line | undefined;
  /** The first answer of a window that is still loading. */
  let early: Promise<Answer> | undefined;
  let visible = false;
  let lasting = false;
  let unread = 0;
  /** Called once the chat is forgotten. */
  const forgotten: (() => void)[] = [];
  const identified: EngagementAttribute[] = [];
  // Places of functions that have not answered are empty: flat() leaves them out.
  const said = () => [tag.sdes, identified].flatMap(plain);
  let saying: ReturnType<typeof setTimeout>;
  /** A page may push many in a row: they are said together. */
  const sayMore = () => {
    clearTimeout(saying);
    saying = setTimeout(() => line?.send({ type: 'lp:attributes', pageAttributes: said() }), 99);
  };
  const account = () => tag.site ?? '';
  const state = (name: string) => tag.events.trigger(APP, 'state', { state: name });
  const keep = () => remember(account(), lasting ? (visible ? 'open' : unread) : null);

  function setUnread(count: number): void {
    surface.setUnread((unread = count));
    keep();
  }

  function show(window: boolean, focus: boolean): void {
    visible = window;
    if (window) setUnread(0);
    surface.show(window, focus);
    line?.send({ type: 'lp:visible', visible });
    keep();
  }

  function ask(asked: MethodName, timeLimitMs: number, silent: boolean, attempt: number, codeChallenge?: string): Promise<Answer> {
    tag.silent = silent;
    const onLate = () => {
      console.warn(`Live Assist: ${asked.name} answered again, or too late.`);
      tag.events.trigger(APP, 'lateAnswer', { attempt });
    };
    return callPageMethod(asked, timeLimitMs, onLate, codeChallenge);
  }

  async function prove({ attempt, method: named, timeLimitMs, silent, codeChallenge }: Extract<FromWindow, { type: 'lp:prove' }>): Promise<void> {
    const asked = line;
    // The method that was called with the click, if it is still the configured one and needs no challenge, need not be called again.
    const begun = !codeChallenge && method?.name === named.name && method.context === named.context ? early : undefined;
    early = undefined;
    const answer = await (begun ?? ask(named, timeLimitMs, silent, attempt, codeChallenge));
    // A dialog that the page showed meanwhile had the focus, and left it nowhere.
    if (visible && asked === line) surface.takeStrayFocus();
    asked?.send('proof' in answer ? { type: 'lp:proof', attempt, ...answer } : { type: 'lp:no-proof', attempt, ...answer });
  }

  function hear(message: Exclude<FromWindow, { type: 'lp:ready' | 'lp:prove' }>): void {
    if (message.type === 'lp:unread') setUnread(message.count);
    if (message.type === 'lp:sounds') rememberSounds(account(), message.sounds);
    if (message.type === 'lp:minimise') show(false, true);
    if (message.type === 'lp:close') {
      if (message.forget) dropAttributes();
      close();
    }
    if (message.type !== 'lp:state') return;
    const was = recall(account());
    lasting = LASTS[message.state] ?? lasting;
    // A window that came back by itself stays unseen until it has something to show.
    if (message.state === 'resume' && was) {
      if (was === 'open') show(true, false);
      else setUnread(was);
    }
    if (message.state in LASTS) keep();
    state(message.state);
  }

  function load(resume: boolean): void {
    // While the window loads the page may already ask its VAS.
    early = method && ask(method, TIME_LIMIT_MS, resume, 1);
    const query = new URLSearchParams({ account: account(), origin: location.origin, ...(resume && { resume: '1' }) });
    const opened = openLine(surface.addFrame(`${origin}/window?${query}`), origin, {
      ready: () => {
        opened.send({ type: 'lp:open', pageAttributes: said(), sounds: recallSounds(account()) });
        opened.send({ type: 'lp:visible', visible });
        // The focus that the frame got while it was empty did not go into the document that came; a dialog of the page keeps its own.
        if (visible) surface.takeStrayFocus();
      },
      prove: (ask) => void prove(ask),
      tell: hear,
    });
    line = opened;
  }

  function close(): void {
    lasting = false;
    setUnread(0);
    show(false, visible);
    removeWindow();
    state('uninitialised');
    for (const tell of forgotten.splice(0)) tell();
  }

  function removeWindow(): void {
    line?.hangUp();
    line = early = undefined;
    surface.removeFrame();
  }

  /** What the page said of one visitor is not said of the next. */
  const dropAttributes = () => void (tag.sdes.splice(0), identified.splice(0));

  function logout(done: () => void = () => {}): void {
    dropAttributes();
    lasting = false;
    show(false, false);
    if (!line) return done();
    forgotten.push(done);
    line.send({ type: 'lp:forget' });
    const asked = line;
    setTimeout(() => asked === line && close(), FORGET_MS);
  }

  /** The page goes into the browser's cache: without the window, but what the tab remembers of it. */
  function suspend(): void {
    visible = false;
    surface.show(false, false);
    removeWindow();
  }

  function restore(): void {
    if (!line && recall(account()) !== null) load(true);
  }

  /** Opens the chat as a click on the invitation does. False where the page has not said which account it is of. */
  function open(): boolean {
    if (!account()) console.warn('Live Assist: set lpTag.site.');
    else {
      if (!line) load(false);
      show(true, true);
    }
    return !!account();
  }

  function invite(): void {
    surface.invite(tag.engagement ?? {}, open);
    tag.sdes.send = onPush(tag.sdes, sayMore);
    askIdentities(tag.identities, identified, sayMore);
    restore();
  }

  return { open, invite, logout, suspend, restore };
}
