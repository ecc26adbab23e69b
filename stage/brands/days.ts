// A pack is written on one day and shown on others: its people's days move along, so that a flight of tomorrow is tomorrow's whenever the brand is made or reset.
import type { BrandPack } from './pack';

const DAY = 24 * 60 * 60 * 1000;
const DAY_ALONE = /^\d{4}-\d{2}-\d{2}$/;
/** In texts: {2026-11-24} is that day, {month 2026-11-06} the month that it is in. */
const IN_TEXT = /\{(month )?(\d{4}-\d{2}-\d{2})\}/g;

/** The pack as somebody would write it `today`; as it is, where it does not say when it was written. */
export function asOf(pack: BrandPack, today: Date): BrandPack {
  if (!pack.writtenOn) return pack;
  const shift = Math.floor((today.getTime() - Date.parse(pack.writtenOn)) / DAY) * DAY;
  const { locale } = pack.site;
  // By name: what is a day for the site (`date`), for the CRM (`on`), in the vendor's attributes. A day of birth stays, and so does what is no day: claims are free.
  const move = (key: string, value: unknown): unknown => {
    if (key === 'lastPaymentDate') return movedParts(value, shift);
    if (typeof value !== 'string') return value;
    if (key === 'date' || key === 'on') return DAY_ALONE.test(value) ? isoDay(moved(value, shift)) ?? value : value;
    return value.replace(IN_TEXT, (text, month: string | undefined, day: string) => write(locale, moved(day, shift), month ? { month: 'long' } : { day: 'numeric', month: 'short' }) ?? text);
  };
  return { ...pack, writtenOn: isoDay(today), personas: JSON.parse(JSON.stringify(pack.personas), (key, value: unknown) => move(key, value)) as BrandPack['personas'] };
}

const isReal = (day: Date) => !Number.isNaN(day.getTime());
const moved = (day: string | number, shift: number) => new Date(new Date(day).getTime() + shift);
const isoDay = (day: Date) => (isReal(day) ? day.toISOString().slice(0, 10) : undefined);
const write = (locale: string, day: Date, how: Intl.DateTimeFormatOptions) => (isReal(day) ? new Intl.DateTimeFormat(locale, { ...how, timeZone: 'UTC' }).format(day) : undefined);

/** The vendor's way to write a day, in three numbers. */
function movedParts(value: unknown, shift: number): unknown {
  const { day, month, year } = (value ?? {}) as Record<string, unknown>;
  const to = moved(Date.UTC(Number(year), Number(month) - 1, Number(day)), shift);
  return isReal(to) ? { day: to.getUTCDate(), month: to.getUTCMonth() + 1, year: to.getUTCFullYear() } : value;
}
