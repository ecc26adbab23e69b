// A typing indicator whose end got lost is taken back.
const TYPING_MS = 6_000;

/** Returns the call to make on each word about typing; `stopped` is called for a conversation of which no more was heard. */
export function limitTyping(stopped: (conversation: string) => void): (conversation: string, typing: boolean) => void {
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  return (conversation, typing) => {
    clearTimeout(timers.get(conversation));
    if (typing) timers.set(conversation, setTimeout(() => stopped(conversation), TYPING_MS));
  };
}
