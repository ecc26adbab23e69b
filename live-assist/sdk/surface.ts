// What the consumer sees on the brand's page: the invitation, and the frame with the chat window. Everything lives in a
// shadow root, styled by a constructed sheet: the page's style cannot reach it, and its CSP needs no exception for it.

// What is shown is visible at once, so that it can take the focus; what goes is hidden when it has faded.
const SHEET = `:host{all:initial;font-family:inherit}
button,iframe{position:fixed;right:20px;bottom:20px;z-index:2147483000;border:0}
button{display:flex;gap:10px;align-items:center;min-height:52px;padding:0 22px;border-radius:26px;cursor:pointer;font-family:inherit;font-size:16px;font-weight:600;box-shadow:0 6px 24px #0004,0 0 0 1px #fff4}
button:hover{filter:brightness(1.12)}
button:focus-visible{outline:3px solid;outline-offset:3px}
button:before{content:"";width:14px;height:14px;border:2px solid;border-radius:9px 9px 9px 1px}
span{min-width:24px;border-radius:12px;background:#c62828;color:#fff;font-size:13px;line-height:24px}
iframe{width:384px;height:min(640px,100dvh - 48px);border-radius:18px;box-shadow:0 6px 24px #0004}
.off{visibility:hidden;opacity:0;transform:translateY(14px)}
@media(max-width:480px){iframe{inset:0;width:100%;height:100dvh;border-radius:0}}
@media(prefers-reduced-motion:no-preference){button,iframe{transition:opacity .18s,transform .18s}.off{transition:.18s}}`;

export interface Look {
  text?: string;
  colour?: string;
  onColour?: string;
}

export interface Surface {
  invite: (look: Look, onClick: () => void) => void;
  /** Number of messages that came while the window was minimised. */
  setUnread: (count: number) => void;
  /** Puts the window's frame up, unseen until `show(true)`. */
  addFrame: (address: string) => HTMLIFrameElement;
  /** Shows the window or the invitation; `focus` follows, where the consumer asked for it. */
  show: (window: boolean, focus: boolean) => void;
  /** The window takes the focus, unless something of the page has it. */
  takeStrayFocus: () => void;
  removeFrame: () => void;
}

export function createSurface(): Surface {
  const root = document.createElement('div').attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(SHEET);
  root.adoptedStyleSheets = [sheet];
  const button = document.createElement('button');
  const badge = document.createElement('span');
  let frame: HTMLIFrameElement | undefined;
  let label = '';
  // Once only: a frame that is moved loads again. A call from the page's head may come before there is a body.
  const add = (element: HTMLElement) => {
    root.append(element);
    if (!root.host.isConnected) (document.body ?? document.documentElement).append(root.host);
  };
  const setUnread = (count: number) => {
    badge.textContent = `${count}`;
    badge.hidden = !count;
    button.ariaLabel = count ? `${label}, ${count} unread message${count > 1 ? 's' : ''}` : label;
  };
  // Nothing comes of the first line while the page shows a modal dialog; the second reaches a document that came after the focus.
  const enter = () => {
    frame?.focus();
    if (root.activeElement === frame) frame?.contentWindow?.focus();
  };
  // A moment later: what is hidden cannot take the focus, and of a change during another one Chromium tells the page, not the keyboard.
  const move = (toWindow: boolean) => setTimeout(() => (toWindow ? enter() : button.focus()));
  // A window that was put away while one of its controls took the focus would have the keys, unseen.
  addEventListener('blur', () => {
    if (root.activeElement === frame && frame?.className) move(false);
  });
  return {
    invite({ text = 'Chat with us', colour = '#1d3b5c', onColour = '#fff' }, onClick) {
      label = text;
      button.append(text, badge);
      Object.assign(button.style, { background: colour, color: onColour });
      button.onclick = onClick;
      setUnread(0);
      add(button);
    },
    setUnread,
    addFrame(address) {
      // Autoplay: a click on the page is reason enough for the sound of an answer, where the consumer has switched it on.
      frame = Object.assign(document.createElement('iframe'), { title: 'Chat', allow: 'autoplay', className: 'off', src: address });
      add(frame);
      return frame;
    },
    show(window, focus) {
      if (frame) frame.className = window ? '' : 'off';
      button.className = window ? 'off' : '';
      if (focus) move(window);
    },
    takeStrayFocus() {
      const { activeElement: at, body } = document;
      // A dialog that has just closed may hold the focus for a moment more, unseen.
      if (!at || at === body || at === root.host || !at.getClientRects().length) enter();
    },
    removeFrame: () => frame?.remove(),
  };
}
