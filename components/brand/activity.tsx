// What happened lately: paid, received, booked.
import type { Customer, SiteContent } from '@/brand/site';
import { wordsOf } from '@/brand/words';
import { dayFormat, formatAmount } from './formats';
import { Heading } from './heading';

export function Activity({ activity, content }: { activity: Customer['activity']; content: SiteContent }) {
  const words = wordsOf(content);
  const day = dayFormat(content);
  return (
    <section className="mt-14">
      <Heading as="h2" size="medium">
        {words.activity}
      </Heading>
      {!activity.length && <p className="mt-4 text-brand-muted">{words.noActivity}</p>}
      <ul className="mt-4 divide-y divide-brand-line border-y border-brand-line empty:hidden">
        {activity.map(({ date, text, amount, unit }, index) => (
          <li key={index} className="grid grid-cols-[3.75rem_1fr_auto] items-baseline gap-x-4 py-3.5">
            <time dateTime={date} className="text-sm text-brand-muted">
              {day.format(new Date(date))}
            </time>
            <span className="min-w-0 break-words">
              <bdi>{text}</bdi>
            </span>
            {amount !== undefined && (
              <span className={`tabular-nums ${amount > 0 ? 'font-medium text-verified' : ''}`}>
                {amount > 0 && '+'}
                {formatAmount(content, amount, unit)}
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
