// A page load must not end a chat: the tab remembers that the window was open, and the browser whether its user wants
// sounds. Nothing else: no name, no token.

/** How the window was left: open, or minimised with so many unread messages. */
export type Remembered = 'open' | number;

const key = (account: string) => `live-assist:${account}`;

/** What this tab knows of the account's window; null too where the page may not use its storage. */
export function recall(account: string): Remembered | null {
  try {
    const text = sessionStorage.getItem(key(account));
    return text === 'open' ? text : text === null ? text : Number(text) || 0;
  } catch {
    return null;
  }
}

/** Remembers, or forgets (null). */
export function remember(account: string, what: Remembered | null): void {
  try {
    if (what === null) sessionStorage.removeItem(key(account));
    else sessionStorage.setItem(key(account), String(what));
  } catch {
    // Storage is closed to the page: the chat then ends with the page.
  }
}

/** Whether the consumer wants sounds in this account's window. */
export function recallSounds(account: string): boolean {
  try {
    return localStorage.getItem(`${key(account)}:sounds`) === 'on';
  } catch {
    return false;
  }
}

export function rememberSounds(account: string, sounds: boolean): void {
  try {
    localStorage.setItem(`${key(account)}:sounds`, sounds ? 'on' : 'off');
  } catch {
    // As above: asked anew on the next page.
  }
}
