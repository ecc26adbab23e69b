// A page load must not end a chat: the tab remembers that the window was open, and the browser whether its user wants
// sounds. Nothing else: no name, no token.

/** How the window was left: open, or minimised with so many unread messages. */
export type Remembered = 'open' | number;

const keyOf = (account: string, of = '') => `live-assist:${account}${of}`;
const soundsOf = (account: string) => keyOf(account, ':sounds');

/** A page may not use its storage: the chat then ends with the page, and sounds are asked for anew on the next. */
function attempt<T>(access: () => T): T | null {
  try {
    return access();
  } catch {
    return null;
  }
}

/** What this tab knows of the account's window; null too where the page may not use its storage. */
export function recall(account: string): Remembered | null {
  const text = attempt(() => sessionStorage.getItem(keyOf(account)));
  return text === 'open' || text === null ? text : Number(text) || 0;
}

/** Remembers, or forgets (null). */
export const remember = (account: string, what: Remembered | null): void | null =>
  attempt(() => (what === null ? sessionStorage.removeItem(keyOf(account)) : sessionStorage.setItem(keyOf(account), String(what))));

/** Whether the consumer wants sounds in this account's window. */
export const recallSounds = (account: string): boolean => attempt(() => localStorage.getItem(soundsOf(account))) === 'on';

export const rememberSounds = (account: string, sounds: boolean): void | null => attempt(() => localStorage.setItem(soundsOf(account), sounds ? 'on' : 'off'));
