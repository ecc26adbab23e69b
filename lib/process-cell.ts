// The framework loads the same module several times in one process (server.ts, each route bundle).
// What must exist once per process lives in a cell on `globalThis`, never in a module variable.

const cells = globalThis as unknown as Record<symbol, unknown>;

/** Returns the process-wide value called `name`, making it on first use. Store the promise of an asynchronous value, not the value. */
export function processCell<T>(name: string, make: () => T): T {
  const key = Symbol.for(`authenticated-chat.${name}`);
  if (!(key in cells)) cells[key] = make();
  return cells[key] as T;
}
