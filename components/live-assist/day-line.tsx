// Where a new day begins in a transcript.
import { nameDay } from '@/live-assist/transcript/days';

export function DayLine({ at, locale }: { at: string; locale: string }) {
  return (
    <p className="my-3 flex items-center gap-3 text-xs font-medium text-muted before:h-px before:flex-1 before:bg-line after:h-px after:flex-1 after:bg-line">
      <time dateTime={at}>{nameDay(at, locale)}</time>
    </p>
  );
}
