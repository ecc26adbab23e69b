// Typing is told when it begins, every few seconds while it goes on, and when it stops or nothing was typed for a while.
const REPEAT_MS = 3_000;
const IDLE_MS = 5_000;

/** Returns the call to make on every keystroke (true), and when the text was sent or emptied (false). */
export function throttleTyping(tell: (typing: boolean) => void): (typing: boolean) => void {
  let toldAt = 0;
  let idle: ReturnType<typeof setTimeout> | undefined;
  function stop(): void {
    clearTimeout(idle);
    if (toldAt) tell(false);
    toldAt = 0;
  }
  return (typing) => {
    if (!typing) return stop();
    clearTimeout(idle);
    idle = setTimeout(stop, IDLE_MS);
    if (Date.now() - toldAt < REPEAT_MS) return;
    toldAt = Date.now();
    tell(true);
  };
}
