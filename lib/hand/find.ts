// What is on a page, by what a person would call it: the kind of thing, and its words. Open shadow roots are looked into.

/** Milliseconds between two looks. */
const LOOK_AGAIN_MS = 60;

/** The first element of that kind whose accessible name is `name` or matches it, and which a person could see and use. */
export function find(page: Document, kind: string, name: string | RegExp): HTMLElement | undefined {
  return all(page, kind).find((element) => isNamed(element, name) && isUsable(element));
}

function all(root: Document | ShadowRoot, kind: string): HTMLElement[] {
  const inside = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? all(shadowRoot, kind) : []));
  return [...root.querySelectorAll<HTMLElement>(kind), ...inside];
}

const isNamed = (element: HTMLElement, name: string | RegExp) => (typeof name === 'string' ? nameOf(element) === name : name.test(nameOf(element)));

/** What it is called: by its label, else by its text. */
function nameOf(element: HTMLElement): string {
  const [label] = (element as HTMLInputElement).labels ?? [];
  return (element.ariaLabel ?? label?.textContent ?? element.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** A page that is put away (a tab of a narrow screen) shows nothing, and still can be used. */
function isUsable(element: HTMLElement): boolean {
  const isPutAway = !element.ownerDocument.defaultView?.innerWidth;
  return !(element as HTMLButtonElement).disabled && (isPutAway || element.checkVisibility({ visibilityProperty: true }));
}

/** Resolves with what `look` finds, as soon as it finds it. Rejects with `missing` as the message after `patienceMs`, or when the signal is aborted. */
export function awaitFound<T>(look: () => T | undefined | null | false, { signal, patienceMs, missing }: { signal: AbortSignal; patienceMs: number; missing: string }): Promise<T> {
  return new Promise((resolve, reject) => {
    const until = Date.now() + patienceMs;
    const again = () => {
      if (signal.aborted) return finish(() => reject(signal.reason as Error));
      const found = look();
      if (found) finish(() => resolve(found));
      else if (Date.now() > until) finish(() => reject(new Error(missing)));
    };
    const timer = setInterval(again, LOOK_AGAIN_MS);
    const finish = (how: () => void) => (clearInterval(timer), how());
    again();
  });
}

/** Resolves after `ms`, or rejects when the signal is aborted. */
export function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => (clearTimeout(timer), reject(signal.reason as Error));
    const timer = setTimeout(() => (signal.removeEventListener('abort', stop), resolve()), ms);
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
}
