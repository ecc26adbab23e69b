// The agent's session cookie. Its name carries account and port: cookies know no port, and one browser may be signed in at several.
import { environment } from '@/lib/environment';

/** Seconds: a working day and a bit. */
export const SESSION_SECONDS = 12 * 60 * 60;

/**
 * Where the workspace stands: in a tab of its own, or embedded in another site's page. There a browser keeps only a cookie that is
 * partitioned (CHIPS): it is sent to the workspace below that one site, and nowhere else.
 */
export type Standing = 'tab' | 'embedded';

const NAME_ENDS: Record<Standing, string> = { tab: '', embedded: '-embedded' };

/** The cookie's name; with `{account}`, the pattern of all. */
export const cookieName = (account: string, standing: Standing) => `live-assist-agent-${account}-${environment().port}${NAME_ENDS[standing]}`;

/** `Set-Cookie` that keeps `token` for the account. */
export const keepCookie = (account: string, token: string, standing: Standing = 'tab') =>
  `${cookieName(account, standing)}=${token}; Max-Age=${SESSION_SECONDS}; ${attributes(standing)}`;

/** `Set-Cookie`s that forget it, wherever the workspace stands. */
export const dropCookies = (account: string): string[] =>
  (['tab', 'embedded'] as const).map((standing) => `${cookieName(account, standing)}=; Max-Age=0; ${attributes(standing)}`);

/** The account's session token in a `Cookie` header. */
export function readCookie(header: string | null | undefined, account: string): string | undefined {
  const pairs = (header ?? '').split(';').map((pair) => pair.trim());
  const valueOf = (name: string) => pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1);
  return valueOf(cookieName(account, 'tab')) || valueOf(cookieName(account, 'embedded')) || undefined;
}

function attributes(standing: Standing): string {
  // Browsers take `Secure` over http on this machine; `None` and `Partitioned` need it.
  if (standing === 'embedded') return 'Path=/; HttpOnly; SameSite=None; Secure; Partitioned';
  const secure = environment().liveAssistOrigin.startsWith('https:') ? '; Secure' : '';
  return `Path=/; HttpOnly; SameSite=Lax${secure}`;
}
