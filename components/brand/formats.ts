// Figures and dates as the brand's customers write them.
import type { SiteContent } from '@/brand/site';

/** Money, or so many of `unit`. */
export function formatAmount({ locale, currency }: Pick<SiteContent, 'locale' | 'currency'>, amount: number, unit?: string): string {
  if (unit) return `${new Intl.NumberFormat(locale).format(amount)} ${unit}`;
  return new Intl.NumberFormat(locale, { style: 'currency', currency }).format(amount);
}

/** For calendar days, which have no time zone. */
export const dayFormat = ({ locale }: Pick<SiteContent, 'locale'>) => new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' });
