// A page load must not end a chat: the tab remembers that the window was open, and nothing else. No name, no token.

export type Remembered = 'open' | 'minimised';

const key = (account: string) => `live-assist:${account}`;

/** What this tab knows of the account's window; null too where the page may not use its storage. */
export function recall(account: string): Remembered | null {
  try {
    return sessionStorage.getItem(key(account)) as Remembered | null;
  } catch {
    return null;
  }
}

/** Remembers, or forgets (null). */
export function remember(account: string, what: Remembered | null): void {
  try {
    if (what) sessionStorage.setItem(key(account), what);
    else sessionStorage.removeItem(key(account));
  } catch {
    // Storage is closed to the page: the chat then ends with the page.
  }
}
