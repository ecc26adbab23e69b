// The agent's session cookie. Its name carries account and port: cookies know no port, and one browser may be signed in at several.
import { environment } from '@/lib/environment';

/** Seconds: a working day and a bit. */
export const SESSION_SECONDS = 12 * 60 * 60;

/** The cookie's name; with `{account}`, the pattern of all. */
export const cookieName = (account: string) => `live-assist-agent-${account}-${environment().port}`;

/** `Set-Cookie` that keeps `token` for the account. */
export const keepCookie = (account: string, token: string) => `${cookieName(account)}=${token}; Max-Age=${SESSION_SECONDS}; ${attributes()}`;

/** `Set-Cookie` that forgets it. */
export const dropCookie = (account: string) => `${cookieName(account)}=; Max-Age=0; ${attributes()}`;

/** The account's session token in a `Cookie` header. */
export function readCookie(header: string | null | undefined, account: string): string | undefined {
  const prefix = `${cookieName(account)}=`;
  const pairs = (header ?? '').split(';').map((pair) => pair.trim());
  return pairs.find((pair) => pair.startsWith(prefix))?.slice(prefix.length) || undefined;
}

function attributes(): string {
  const secure = environment().liveAssistOrigin.startsWith('https:') ? '; Secure' : '';
  return `Path=/; HttpOnly; SameSite=Lax${secure}`;
}
