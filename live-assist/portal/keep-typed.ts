// What stands in a form when the answer to a save comes.

/** Each field as it was saved, but for those that were typed in since they were sent: these stay. */
export function keepTyped<T extends object>(now: T, sent: T, saved: T): T {
  const typed = (Object.keys(now) as (keyof T)[]).filter((field) => now[field] !== sent[field]);
  return { ...saved, ...(Object.fromEntries(typed.map((field) => [field, now[field]])) as Partial<T>) };
}
