// A time in the reader's own time zone, which the server does not know.
'use client';
import { useSyncExternalStore } from 'react';

const FORMAT: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit', second: '2-digit' };
const never = () => () => {};
const write = (at: string, timeZone?: string) => new Intl.DateTimeFormat('en-GB', { ...FORMAT, timeZone }).format(new Date(at));

export function LocalTime({ at }: { at: string }) {
  const text = useSyncExternalStore(never, () => write(at), () => `${write(at, 'UTC')} UTC`);
  return <time dateTime={at}>{text}</time>;
}
