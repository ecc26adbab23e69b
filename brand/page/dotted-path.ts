// The vendor calls the page's method by name. Any name that is reachable from the global scope will do: `auth.getAuthenticationToken`.

/** The object that holds what is at the dotted `path`, and its name there; undefined where there is none on the way. */
export function holderOf(root: object, path: string): { holder: Record<string, unknown>; name: string } | undefined {
  const names = path.split('.');
  const name = names.pop()!;
  let holder: unknown = root;
  for (const one of names) holder = (holder as Record<string, unknown> | null | undefined)?.[one];
  return typeof holder === 'object' && holder ? { holder: holder as Record<string, unknown>, name } : undefined;
}

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
