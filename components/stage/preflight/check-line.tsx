// One check: how it went in an icon and a word, how long it took, what was seen, and where it failed what to do.
import { CircleCheck, CircleDashed, CircleX, LoaderCircle } from 'lucide-react';
import type { Line } from '@/stage/preflight/report';

const LOOKS = {
  running: [LoaderCircle, 'text-accent animate-spin', 'Running'],
  passed: [CircleCheck, 'text-verified', 'Passed'],
  failed: [CircleX, 'text-danger', 'Failed'],
  skipped: [CircleDashed, 'text-muted', 'Not tried'],
} as const;

export function CheckLine({ line }: { line: Line }) {
  const [Icon, look, word] = LOOKS[line.outcome];
  return (
    <li className="grid grid-cols-[auto_1fr_auto] items-baseline gap-x-2.5 py-1 text-sm">
      <Icon aria-hidden className={`size-4.5 self-start ${look}`} />
      <span className="font-medium text-ink">
        <span className="sr-only">{word}: </span>
        {line.title}
      </span>
      <span className="text-xs tabular-nums">{'ms' in line ? `${line.ms} ms` : line.outcome === 'running' ? '' : word.toLowerCase()}</span>
      {'saw' in line && <p className={`col-start-2 col-end-4 text-xs text-pretty wrap-anywhere ${line.outcome === 'failed' ? 'text-danger' : ''}`}>{line.saw}</p>}
      {line.outcome === 'failed' && (
        <p className="col-start-2 col-end-4 text-xs text-pretty wrap-anywhere">
          <code className="rounded bg-sunken px-1 py-0.5">{line.code}</code> <span className="font-semibold text-ink">What to do:</span> {line.change}
        </p>
      )}
    </li>
  );
}
