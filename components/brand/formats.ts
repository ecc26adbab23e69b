// Figures and dates as the brand's customers write them.
import type { SiteContent } from '@/brand/site';

export const moneyFormat = ({ locale, currency }: Pick<SiteContent, 'locale' | 'currency'>) => new Intl.NumberFormat(locale, { style: 'currency', currency });

/** For calendar days, which have no time zone. */
export const dayFormat = ({ locale }: Pick<SiteContent, 'locale'>) => new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' });
