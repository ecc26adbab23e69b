// A list of the left column with its heading and number. Without `empty` it is not there while there is nothing in it.
import { useId, type ReactNode } from 'react';
import { Badge } from '@/components/ui/badge';

interface Props {
  title: string;
  count: number;
  /** Whether the number calls for the agent. */
  calls?: boolean;
  empty?: string;
  children: ReactNode;
}

export function ListSection({ title, count, calls, empty, children }: Props) {
  const id = useId();
  if (!count && !empty) return null;
  return (
    <section aria-labelledby={id}>
      <div className="mb-1.5 flex items-center justify-between px-2">
        <h2 id={id} className="text-xs font-semibold tracking-wide text-muted uppercase">
          {title}
        </h2>
        {count > 0 && <Badge tone={calls ? 'accent' : 'neutral'}>{count}</Badge>}
      </div>
      {count ? <ul className="grid grid-cols-1 gap-1">{children}</ul> : <p className="px-2 text-sm text-muted">{empty}</p>}
    </section>
  );
}
