// The vendor calls the page's method by name. Any name that is reachable from the global scope will do: `auth.getAuthenticationToken`.

/** Defines `value` at the dotted `path` below `root`; objects on the way are made where there are none. */
export function defineAtPath(root: object, path: string, value: unknown): void {
  const names = path.split('.');
  const last = names.pop()!;
  let target = root as Record<string, unknown>;
  for (const name of names) {
    if (typeof target[name] !== 'object' || target[name] === null) target[name] = {};
    target = target[name] as Record<string, unknown>;
  }
  target[last] = value;
}
