// Counts the agent's messages that came while the consumer had the window minimised, or looked at another tab; and tells the
// service how far they have read, so that other tabs of theirs, and the agent, know it.
import type { ChatState } from './state';
import type { Store } from './store';

/** Milliseconds between two marks: nobody at the other end could tell the difference. */
const PAUSE_MS = 1_000;

export interface UnreadListener {
  /** Called whenever the number changes. */
  count: (count: number) => void;
  /** Everything up to this number was before the consumer's eyes. False where that could not be told now. */
  read: (number: number) => boolean;
}

export function watchUnread(store: Store<ChatState>, tell: UnreadListener) {
  let visible = true;
  let readUpTo = 0;
  /** Below zero: the page knows only what the last one left. */
  let told = 0;
  let marked = 0;
  let pause: ReturnType<typeof setTimeout> | undefined;

  function update(): void {
    const { entries, visitorRead, reconnecting, verification } = store.get();
    // A mark that was told last may not have arrived.
    if (reconnecting || verification !== 'good') marked = 0;
    // Read in another tab is read.
    readUpTo = Math.max(readUpTo, visitorRead, visible ? (entries.at(-1)?.number ?? 0) : 0);
    const count = countAfter(entries, readUpTo);
    if (count !== told) tell.count((told = count));
    if (visible) mark();
  }

  function mark(): void {
    const { entries, visitorRead } = store.get();
    const last = entries.findLast(({ sender }) => sender === 'agent')?.number ?? 0;
    if (pause || last <= Math.max(visitorRead, marked) || !tell.read(readUpTo)) return;
    marked = readUpTo;
    pause = setTimeout(() => {
      pause = undefined;
      if (visible) mark();
    }, PAUSE_MS);
  }

  store.subscribe(update);
  return {
    setVisible(value: boolean): void {
      visible = value;
      update();
    },
    /** Another conversation's numbers begin anew. What came up to this number was read on an earlier page, or in another tab. */
    startAfter(number: number): void {
      readUpTo = number;
      marked = 0;
      told = -1;
    },
  };
}

/** From the end: a long transcript is not read through for each message. */
function countAfter(entries: ChatState['entries'], readUpTo: number): number {
  let count = 0;
  for (let index = entries.length - 1; index >= 0 && entries[index]!.number > readUpTo; index--) {
    const { sender, kind } = entries[index]!;
    if (sender === 'agent' && kind === 'text') count++;
  }
  return count;
}
