// Counts the agent's messages that came while the consumer had the window minimised.
import type { ChatState } from './state';
import type { Store } from './store';

/** Calls `tell` whenever the number changes. */
export function watchUnread(store: Store<ChatState>, tell: (count: number) => void) {
  let visible = true;
  let readUpTo = 0;
  let told = 0;
  function update(): void {
    const { entries } = store.get();
    if (visible) readUpTo = Math.max(readUpTo, entries.at(-1)?.number ?? 0);
    const count = entries.filter(({ number, sender, kind }) => number > readUpTo && sender === 'agent' && kind === 'text').length;
    if (count !== told) tell((told = count));
  }
  store.subscribe(update);
  return {
    setVisible(value: boolean): void {
      visible = value;
      update();
    },
    /** What came before this number was read on an earlier page. */
    startAfter: (number: number) => void (readUpTo = Math.max(readUpTo, number)),
  };
}
