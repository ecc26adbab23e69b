// How values of attributes are written for an agent: money in its currency, dates in words.

const LOCALE = 'en-GB';

/** Money; a currency that nobody knows is written beside the number as it came. */
export function formatMoney(amount: number, currency: string): string {
  try {
    return new Intl.NumberFormat(LOCALE, { style: 'currency', currency }).format(amount);
  } catch {
    return `${formatNumber(amount)} ${currency}`;
  }
}

const formatNumber = (value: number): string => new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 6 }).format(value);

/** A calendar date, such as “15 October 2014”; undefined where there is no such day. `month` counts from 1. */
export function formatDay(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? new Intl.DateTimeFormat(LOCALE, { dateStyle: 'long', timeZone: 'UTC' }).format(date) : undefined;
}

/** `en-GB` → “British English (en-GB)”. */
function formatLanguage(tag: string): string {
  try {
    const name = new Intl.DisplayNames('en', { type: 'language' }).of(tag);
    return name && name !== tag ? `${name} (${tag})` : tag;
  } catch {
    return tag;
  }
}

/** One value by its wire name's last word. */
export function formatValue(word: string, value: string | number): string {
  if (typeof value === 'number') return formatNumber(value);
  if (word === 'language' || word === 'locale') return formatLanguage(value);
  if (word === 'gender' && /^[A-Z]+$/.test(value)) return value[0] + value.slice(1).toLowerCase();
  const day = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  return (day && formatDay(Number(day[1]), Number(day[2]), Number(day[3]))) ?? value;
}
