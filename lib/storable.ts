// Text from outside may hold what PostgreSQL cannot keep: NUL, and halves of characters (lone surrogates). The rule everywhere:
// what names somebody is refused, anything else is kept with U+FFFD in their place, so that nobody takes it for what was sent.

/** The text with each such character replaced by U+FFFD. */
export const storable = (text: string): string => text.replace(/[\0\p{Surrogate}]/gu, '\uFFFD');

/** The same for every text inside a JSON value, keys included. */
export function storableJson<T>(value: T): T {
  const text = JSON.stringify(value);
  return text && /\\u(0000|d[89a-f])/i.test(text) ? (clean(value) as T) : value;
}

function clean(value: unknown): unknown {
  if (typeof value === 'string') return storable(value);
  if (Array.isArray(value)) return value.map(clean);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [storable(key), clean(inner)]));
}

/** Where in a JSON value there is such a character: dotted paths, keys included. */
export function unstorablePaths(value: unknown, path = ''): string[] {
  if (typeof value === 'string') return storable(value) === value ? [] : [path || '(body)'];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const here = path ? `${path}.${storable(key)}` : storable(key);
    return storable(key) === key ? unstorablePaths(inner, here) : [here];
  });
}
