// What was paid and received lately.
import type { Customer, SiteContent } from '@/brand/site';
import { dayFormat, moneyFormat } from './formats';
import { Heading } from './heading';

export function Activity({ activity, content }: { activity: Customer['activity']; content: SiteContent }) {
  const money = moneyFormat(content);
  const day = dayFormat(content);
  return (
    <section className="mt-14">
      <Heading as="h2" size="medium">
        Recent activity
      </Heading>
      {!activity.length && <p className="mt-4 text-brand-muted">Nothing yet. What you pay and receive will be listed here.</p>}
      <ul className="mt-4 divide-y divide-brand-line border-y border-brand-line empty:hidden">
        {activity.map(({ date, text, amount }, index) => (
          <li key={index} className="grid grid-cols-[3.75rem_1fr_auto] items-baseline gap-x-4 py-3.5">
            <time dateTime={date} className="text-sm text-brand-muted">
              {day.format(new Date(date))}
            </time>
            <span className="min-w-0 break-words">
              <bdi>{text}</bdi>
            </span>
            <span className={`tabular-nums ${amount > 0 ? 'font-medium text-verified' : ''}`}>
              {amount > 0 && '+'}
              {money.format(amount)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
