// `lpTag.events`: the page learns how the chat goes. Documented forms: `bind({ appName, eventName, func, … })` and `bind(appName, eventName, fn)`.

export interface Binding {
  appName: string;
  eventName: string;
  func: (this: unknown, data: unknown, event: { appName: string; eventName: string }) => void;
  /** What `this` is in `func`. */
  context?: unknown;
  /** Call `func` later, not while the event is being told. */
  async?: boolean;
  triggerOnce?: boolean;
}

export interface Events {
  bind: (binding: Binding | string, eventName?: string, func?: Binding['func']) => void;
  trigger: (appName: string, eventName: string, data?: unknown) => void;
}

export function createEvents(): Events {
  let bindings: Binding[] = [];
  return {
    bind(first, eventName = '', func = () => {}) {
      bindings.push(typeof first === 'string' ? { appName: first, eventName, func } : first);
    },
    trigger(appName, eventName, data) {
      const concerned = bindings.filter((one) => one.appName === appName && one.eventName === eventName);
      bindings = bindings.filter((one) => !(one.triggerOnce && concerned.includes(one)));
      for (const one of concerned) {
        const tell = () => one.func.call(one.context, data, { appName, eventName });
        if (one.async) setTimeout(tell);
        else guard(tell);
      }
    },
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
