// `lpTag.events`: the page learns how the chat goes. Documented: `bind({ appName, eventName, func, … })` and `bind(appName, eventName, fn)`,
// `"*"` for any. `unbind` and `hasFired` are seen on vendors' pages, in the forms that stand here.

export interface EventName {
  appName: string;
  eventName: string;
}

export interface Binding {
  /** Default `"*"`, as documented. */
  appName?: string;
  eventName: string;
  func: (this: unknown, data: unknown, event: EventName) => void;
  /** What `this` is in `func`. */
  context?: unknown;
  /** Call `func` later, not while the event is being told. */
  async?: boolean;
  triggerOnce?: boolean;
}

export interface Events {
  /** Answers with what `unbind` takes. */
  bind: (binding: Binding | string, eventName?: string, func?: Binding['func']) => string;
  /** Ends one binding by what `bind` answered, or all of an application's event. True where there was one. */
  unbind: (which: string | { appName?: string; eventName?: string; func?: unknown }) => boolean;
  trigger: (appName: string, eventName: string, data?: unknown) => void;
  /** Every event of that name so far on this page, in order. */
  hasFired: (appName: string, eventName: string) => (EventName & { data: unknown })[];
}

/** The oldest are forgotten. */
const KEPT = 200;

const fits = (asked: string | undefined, name?: string) => !asked || asked === '*' || asked === name;
const concerns = (asked: Partial<EventName>, one: Partial<EventName>) => fits(asked.appName, one.appName) && fits(asked.eventName, one.eventName);

export function createEvents(): Events {
  let bindings: (Binding & { id: string })[] = [];
  let fired: (EventName & { data: unknown })[] = [];
  let count = 0;
  return {
    bind(first, eventName = '', func = () => {}) {
      const id = `lp-${++count}`;
      bindings.push({ ...(typeof first === 'string' ? { appName: first, eventName, func } : first), id });
      return id;
    },
    unbind(which) {
      const before = bindings.length;
      bindings = bindings.filter((one) => !(typeof which === 'string' ? one.id === which : concerns(which, one) && (!which.func || which.func === one.func)));
      return bindings.length < before;
    },
    trigger(appName, eventName, data) {
      const event = { appName, eventName };
      fired = [...fired, { ...event, data }].slice(-KEPT);
      const concerned = bindings.filter((one) => concerns(one, event));
      bindings = bindings.filter((one) => !(one.triggerOnce && concerned.includes(one)));
      for (const one of concerned) {
        const tell = () => one.func.call(one.context, data, { ...event });
        if (one.async) setTimeout(tell);
        else guard(tell);
      }
    },
    hasFired: (appName, eventName) => fired.filter((one) => concerns({ appName, eventName }, one)),
  };
}

/** What a page's function throws is the page's error, and must not stop the chat. */
export function guard(call: () => unknown): void {
  try {
    call();
  } catch (error) {
    console.error(error);
  }
}
