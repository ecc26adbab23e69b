// Live Assist's Web SDK: the one script that a brand pastes into its pages. It shows the invitation and, on a click, opens
// the chat window in a frame of Live Assist's own origin. Nothing is requested before the click; `lpTag` is its only global.
import { createChat } from './chat';
import { configuration } from './configuration';
import { guard } from './events';
import { createSurface } from './surface';
import { adoptTag, readTag } from './tag';

function start(script: HTMLOrSVGScriptElement | null): void {
  // Loaded twice, or by something that is not a plain script tag: then there is nothing to start.
  if (readTag().loaded || !(script instanceof HTMLScriptElement)) return;
  const account = configuration();
  const tag = adoptTag(account?.site);
  const chat = createChat(tag, new URL(script.src).origin, createSurface(), account?.method);
  Object.assign(tag, { logout: chat.logout, loaded: true, taglets: { ...tag.taglets, rendererStub: { click: chat.open } } });
  for (const queue of [tag._defB, tag._defT, tag._defL]) queue?.splice(0).forEach(guard);
  // What a browser keeps for its Back button must not bring a chat back to whoever sits there by then.
  addEventListener('pagehide', ({ persisted }) => persisted && chat.suspend());
  addEventListener('pageshow', ({ persisted }) => persisted && chat.restore());
  const begin = () => {
    tag.engagement = { ...tag.engagement, ...account?.look };
    chat.invite();
  };
  // The brand's own script may come after this one: its account and its texts are read when the page is there.
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', begin);
  else begin();
}

start(document.currentScript);
