// Replaces one conversation of the state; an id that is not there changes nothing.
import type { Conversation, WorkspaceState } from './state';

export function changeConversation(state: WorkspaceState, id: string, change: (one: Conversation) => Conversation): WorkspaceState {
  const one = state.conversations[id];
  if (!one) return state;
  const changed = change(one);
  return changed === one ? state : { ...state, conversations: { ...state.conversations, [id]: changed } };
}
