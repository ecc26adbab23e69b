// The SDK's part of one chat: open the window, answer it, put it away, bring it back after a page load.
import type { FromWindow, WindowState } from '../contract/page';
import { openLine, type Line } from './handshake';
import { recall, remember } from './memory';
import { callPageMethod } from './page-method';
import type { Surface } from './surface';
import { pageAttributes, type LpTag } from './tag';

const APP = 'lpUnifiedWindow';

/** Which states begin a conversation to come back to after a page load, and which end it. */
const LASTS: Partial<Record<WindowState, boolean>> = { waiting: true, chatting: true, interactive: true, resume: true, postChat: false, ended: false, offline: false };

export function createChat(tag: LpTag, origin: string, surface: Surface) {
  let line: Line | undefined;
  let visible = false;
  let lasting = false;
  const account = () => tag.site ?? '';
  const state = (name: string) => tag.events.trigger(APP, 'state', { state: name });
  const keep = () => remember(account(), lasting ? (visible ? 'open' : 'minimised') : null);

  function show(window: boolean, focus: boolean): void {
    visible = window;
    surface.show(window, focus);
    line?.send({ type: 'lp:visible', visible });
    keep();
  }

  async function prove({ attempt, method, timeLimitMs, silent }: Extract<FromWindow, { type: 'lp:prove' }>): Promise<void> {
    tag.silent = silent;
    const asked = line;
    const answer = await callPageMethod(method, timeLimitMs, () => {
      console.warn(`Live Assist: ${method.name} answered again, or too late; ignored.`);
      tag.events.trigger(APP, 'lateAnswer', { attempt });
    });
    asked?.send('proof' in answer ? { type: 'lp:proof', attempt, ...answer } : { type: 'lp:no-proof', attempt, ...answer });
  }

  function hear(message: Exclude<FromWindow, { type: 'lp:ready' | 'lp:prove' }>): void {
    if (message.type === 'lp:unread') surface.setUnread(message.count);
    if (message.type === 'lp:minimise') show(false, true);
    if (message.type === 'lp:close') close();
    if (message.type !== 'lp:state') return;
    const was = recall(account());
    lasting = LASTS[message.state] ?? lasting;
    // A window that came back by itself stays unseen until it has something to show.
    if (message.state === 'resume' && was === 'open') show(true, false);
    if (message.state in LASTS) keep();
    state(message.state);
  }

  function load(resume: boolean): void {
    const query = new URLSearchParams({ account: account(), origin: location.origin });
    const opened = openLine(surface.addFrame(`${origin}/window?${query}`), origin, {
      ready: () => {
        opened.send({ type: 'lp:open', pageAttributes: pageAttributes(tag), resume });
        opened.send({ type: 'lp:visible', visible });
        // The focus that the frame got while it was empty did not go into the document that came.
        if (visible) surface.show(true, true);
      },
      prove: (ask) => void prove(ask),
      tell: hear,
    });
    line = opened;
  }

  function close(): void {
    line?.hangUp();
    line = undefined;
    lasting = false;
    const focus = visible;
    surface.setUnread(0);
    show(false, focus);
    surface.removeFrame();
    state('uninitialised');
  }

  /** Opens the chat as a click on the invitation does. False where the page has not said which account it is of. */
  function open(): boolean {
    if (!account()) console.warn('Live Assist: set lpTag.site to your account.');
    else {
      if (!line) load(false);
      show(true, true);
    }
    return !!account();
  }

  function invite(): void {
    surface.invite(tag.engagement ?? {}, open);
    const push = tag.sdes.push;
    tag.sdes.push = (...items) => {
      const count = push.apply(tag.sdes, items);
      line?.send({ type: 'lp:attributes', pageAttributes: pageAttributes(tag) });
      return count;
    };
    if (recall(account())) load(true);
  }

  return { open, invite };
}
