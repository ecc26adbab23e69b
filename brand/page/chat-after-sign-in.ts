// A sign-in that began with a click on the chat comes back to the same page, and the chat opens by itself.
// Kept in this tab only, and for one return: no address can open a chat.

const KEY = 'chat-after-sign-in';

/** Notes that the chat opens when `path` is next shown in this tab. */
export function rememberChat(path: string): void {
  try {
    sessionStorage.setItem(KEY, path);
  } catch {
    // Storage can be switched off. Then the consumer clicks once more.
  }
}

/** True once, on the page that was noted. */
export function takeRememberedChat(path: string): boolean {
  try {
    const noted = sessionStorage.getItem(KEY);
    sessionStorage.removeItem(KEY);
    return noted === path;
  } catch {
    return false;
  }
}
