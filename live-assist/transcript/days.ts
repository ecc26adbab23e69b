// On which day something was said, in the reader's own time zone.

const dayOf = (at: string) => new Date(at).toDateString();

/** True where a new day begins with `at`. The first entry there is begins none: its day is only worth a line when it is not today. */
export function beginsDay(at: string, before: string | undefined, now = new Date()): boolean {
  return before === undefined ? dayOf(at) !== now.toDateString() : dayOf(at) !== dayOf(before);
}

/** “Today”, “Yesterday”, or the date in words. */
export function nameDay(at: string, locale: string, now = new Date()): string {
  if (dayOf(at) === now.toDateString()) return 'Today';
  if (dayOf(at) === new Date(now.getFullYear(), now.getMonth(), now.getDate() - 1).toDateString()) return 'Yesterday';
  const sameYear = new Date(at).getFullYear() === now.getFullYear();
  return new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long', ...(!sameYear && { year: 'numeric' }) }).format(new Date(at));
}
