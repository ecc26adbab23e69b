// A page load must not close what the agent was looking at: the tab remembers its id, and nothing of what was said.
import type { Selection } from './state';

const key = (account: string, login: string) => `live-assist-workspace:${account}:${login}`;

export function remember(account: string, login: string, selection: Selection): void {
  if (selection) sessionStorage.setItem(key(account, login), `${selection.kind} ${selection.id}`);
  else sessionStorage.removeItem(key(account, login));
}

export function recall(account: string, login: string): Selection {
  const [kind, id] = sessionStorage.getItem(key(account, login))?.split(' ') ?? [];
  return (kind === 'conversation' || kind === 'survey') && id ? { kind, id } : null;
}
