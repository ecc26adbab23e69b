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

const fits = (asked: string | undefined, name: string) => !asked || asked === '*' || asked === name;

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
      const { appName, eventName, func } = typeof which === 'string' ? {} as Partial<Binding> : which;
      const concerns = (one: (typeof bindings)[0]) => (typeof which === 'string' ? one.id === which : fits(appName, one.appName ?? '*') && fits(eventName, one.eventName) && (!func || func === one.func));
      bindings = bindings.filter((one) => !concerns(one));
      return bindings.length < before;
    },
    trigger(appName, eventName, data) {
      fired = [...fired, { appName, eventName, data }].slice(-KEPT);
      const concerned = bindings.filter((one) => fits(one.appName, appName) && fits(one.eventName, eventName));
      bindings = bindings.filter((one) => !(one.triggerOnce && concerned.includes(one)));
      for (const one of concerned) {
        const tell = () => one.func.call(one.context, data, { appName, eventName });
        if (one.async) setTimeout(tell);
        else guard(tell);
      }
    },
    hasFired: (appName, eventName) => fired.filter((one) => fits(appName, one.appName) && fits(eventName, one.eventName)),
  };
}

/** A page's handler that throws is the page's error, and must not stop the chat. */
function guard(tell: () => void): void {
  try {
    tell();
  } catch (error) {
    console.error(error);
  }
}
