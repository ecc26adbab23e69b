// What strangers' pages send may hold what PostgreSQL's JSON cannot: U+0000, and halves of surrogate pairs.

/** The same value with U+0000 left out of its texts, and U+FFFD for half a character. */
export function storable<T>(value: T): T;
export function storable(value: unknown): unknown {
  if (typeof value === 'string') return Buffer.from(value.replaceAll('\0', ''), 'utf8').toString('utf8');
  if (Array.isArray(value)) return value.map((one: unknown) => storable(one));
  if (typeof value === 'object' && value !== null) return Object.fromEntries(Object.entries(value).map(([key, one]) => [storable(key), storable(one as unknown)]));
  return value;
}
