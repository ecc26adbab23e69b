// A page that declines says nothing by which the window's request could be told from any other, and nothing says which question led to which
// call. So the window is told which call its question led to, to its exact origin; a window that does not know the message ignores it.

/** How long, in milliseconds, a click, a question or a call waits for what follows it: as long as the SDK waits for an answer. */
const PATIENCE_MS = 10_000;

const isFresh = (one: { at: number } | undefined): boolean => one !== undefined && performance.now() - one.at < PATIENCE_MS;

export interface Calls {
  /** The invitation was clicked. */
  clicked: (click: string) => void;
  /** The method was called; answers with the click that it follows. Nobody clicked for a silent one. */
  called: (call: string, silent: boolean) => string | undefined;
}

export function tellWindows(liveAssist: string): Calls {
  /** That no call has followed yet. */
  let click: { name: string; at: number } | undefined;
  /** That no question stands for yet. */
  let call: { name: string; at: number } | undefined;
  /** That no call has followed yet. */
  let question: { source: Window; at: number } | undefined;
  const tell = (source: Window, told: object) => source.postMessage({ type: 'wire:call', ...told }, liveAssist);

  function takeClick(): string | undefined {
    const taken = isFresh(click) ? click?.name : undefined;
    click = undefined;
    return taken;
  }

  addEventListener('message', ({ source, origin, data, timeStamp }: MessageEvent<{ type?: unknown; silent?: unknown } | null>) => {
    if (origin !== liveAssist || data?.type !== 'lp:prove' || !source) return;
    const asker = source as Window;
    // One that is being made while this message is handed round is what it led to.
    if (call && isFresh(call)) tell(asker, { call: call.name, asked: call.at >= timeStamp });
    question = call ? undefined : { source: asker, at: performance.now() };
    call = undefined;
    // At once: the method may have its answer ready, and the window then asks no further.
    if (click && question && !data.silent) tell(asker, { click: takeClick() });
  });

  return {
    clicked: (name) => void (click = { name, at: performance.now() }),
    called(name, silent) {
      if (question && isFresh(question) && !question.source.closed) tell(question.source, { call: name, asked: true });
      else call = { name, at: performance.now() };
      question = undefined;
      return silent ? undefined : takeClick();
    },
  };
}
