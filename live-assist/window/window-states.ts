// `lpUnifiedWindow`/`state`, as the vendor documents it, derived from what the window shows.
import type { WindowState } from '../contract/page';
import type { ChatState } from './state';
import type { Store } from './store';

/** The state after a conversation with an agent is `postChat` until the consumer has rated it, or closes the window (session.ts). */
export function stateOf({ phase, entries, agentName, rating }: Pick<ChatState, 'phase' | 'entries' | 'agentName' | 'rating'>): WindowState | null {
  if (phase === 'connecting') return 'preChat';
  if (phase === 'chatting') return entries.some(({ sender, kind }) => sender === 'agent' && kind === 'text') ? 'interactive' : 'chatting';
  if (phase === 'ended' && agentName !== null && rating === null) return 'postChat';
  if (phase === 'survey') return 'offline';
  return phase === 'waiting' || phase === 'ended' ? phase : null;
}

/** Calls `tell` on each change of the documented state; returns the call that ends it. */
export function watchStates(store: Store<ChatState>, tell: (state: WindowState) => void): () => void {
  let told: WindowState | null = null;
  return store.subscribe(() => {
    const state = stateOf(store.get());
    if (!state || state === told) return;
    told = state;
    tell(state);
  });
}
