// What the presenter's stage may ask of Live Assist's pages when a chapter plays itself: a closed list. Each is done by the page's own
// buttons and fields, as a person would; there is no other way in, and nothing is answered but that it was done.
import type { Hand } from '@/lib/hand/hand';

type Texts = Readonly<Record<string, string>>;
export type Gesture = (hand: Hand, texts: Texts) => Promise<void>;
export type Gestures = Readonly<Record<string, Gesture>>;

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const byLabel = (page: Document, kind: string, name: string) => page.querySelector<HTMLElement>(`${kind}[aria-label="${CSS.escape(name)}"]`);

/** The first thing that the page said of its visitor. */
const saidByPage = (page: Document) => [...page.querySelectorAll('section')].find((section) => section.querySelector('h2')?.textContent?.startsWith('Said by the page'))?.querySelector('dd');

const firstSecure = (page: Document) => page.querySelector('section[aria-label=Visitor] dl [role=img][aria-label^="Verified"]');

/** Scrolls the part of the column that the element stands in to the top, with its heading and legend: of a low window the lower edge is soon reached. */
function bringUp(element: Element): void {
  const column = element.closest('[role=region]');
  const part = element.closest('section[aria-labelledby]');
  if (column && part) column.scrollBy({ top: part.getBoundingClientRect().top - column.getBoundingClientRect().top, behavior: 'instant' });
}

/** On a narrow screen there is one column at a time, and a button that leads back from it. */
async function goBack(hand: Hand, name: string, unless: () => unknown = () => false): Promise<void> {
  const back = unless() ? undefined : hand.find(name);
  if (back) await hand.click(back);
}

/** In the Agent Workspace. `visitor`: the name of a visitor. */
export const WORKSPACE_GESTURES: Gestures = {
  /** Done when chats can come. */
  ready: async (hand) => void (await hand.see('An agent who is available', () => byLabel(hand.page, '[role=switch][aria-checked=true]', 'Available for chats'))),

  /** Accepts the visitor's chat, or opens it where that was done already. */
  async accept(hand, { visitor = '' }) {
    const log = () => byLabel(hand.page, '[role=log]', `Conversation with ${visitor}`);
    const button = () => hand.find(`Accept chat with ${visitor}`) ?? (log() ? undefined : hand.find(new RegExp(`^Open conversation with ${escaped(visitor)}`)));
    await goBack(hand, 'Back to the chat', log);
    await goBack(hand, 'Back to conversations', () => button() ?? log());
    const found = await hand.see(`A chat with ${visitor}`, () => button() ?? log());
    if (found === log()) return;
    await hand.click(found);
    await hand.see(`The conversation with ${visitor}`, log);
  },

  async reply(hand, { text = '' }) {
    await goBack(hand, 'Back to the chat');
    await hand.write('Reply', text);
    await hand.press('Send reply');
  },

  /** Points at what the agent knows of the visitor: the first secure icon, or what only the page says. Or shows the chat, where it is behind that. */
  async show(hand, { what }) {
    if (what === 'chat') return goBack(hand, 'Back to the chat');
    const narrow = hand.find('Show visitor');
    if (narrow) await hand.click(narrow);
    const shown = await hand.see('What the agent knows', () => (what === 'page' ? saidByPage(hand.page) : firstSecure(hand.page)));
    bringUp(shown);
    await hand.point(shown);
  },
};

/** In the chat window. */
export const WINDOW_GESTURES: Gestures = {
  async write(hand, { text = '' }) {
    await hand.write('Message', text);
    await hand.press('Send message');
  },

  'sign in again': (hand) => hand.press('Sign in again'),

  async survey(hand, { name = '', contact = '', text = '' }) {
    await hand.write('Name', name);
    await hand.write('Email or phone', contact);
    await hand.write('How can we help?', text);
    await hand.press('Leave message');
  },
};
