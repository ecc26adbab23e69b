// A page load must not close what the agent was looking at: the tab remembers its id, and nothing of what was said.
import type { Selection } from './state';

const key = (account: string, login: string) => `live-assist-workspace:${account}:${login}`;

export function remember(account: string, login: string, selection: Selection): void {
  attempt(() => (selection ? sessionStorage.setItem(key(account, login), `${selection.kind} ${selection.id}`) : sessionStorage.removeItem(key(account, login))));
}

export function recall(account: string, login: string): Selection {
  const [kind, id] = attempt(() => sessionStorage.getItem(key(account, login)))?.split(' ') ?? [];
  return (kind === 'conversation' || kind === 'survey') && id ? { kind, id } : null;
}

/** A browser that blocks third parties' storage throws at the first touch, where another site's page embeds the workspace. Then nothing is remembered. */
function attempt<T>(touch: () => T): T | null {
  try {
    return touch();
  } catch {
    return null;
  }
}
