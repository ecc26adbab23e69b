// One exchange: its heading, and its arrows in causal order.
'use client';
import { memo, type CSSProperties } from 'react';
import type { DrawnExchange } from '@/stage/wire/drawn';
import { ArrowRow } from './arrow-row';

/** The title says it in words. */
const DOTS = { accepted: 'bg-verified', refused: 'bg-danger', 'no chat': 'bg-unverified', open: 'bg-line' } as const;

/** A hairline in the middle of each lane. */
const LANE_LINES: CSSProperties = {
  backgroundImage: 'linear-gradient(to right, transparent calc(50% - 0.5px), var(--color-line) calc(50% - 0.5px) calc(50% + 0.5px), transparent calc(50% + 0.5px))',
  backgroundSize: 'calc(100% / 6) 100%',
};

interface Props {
  exchange: DrawnExchange;
  /** The arrow that the page's address names. */
  linked: string | undefined;
}

export const Exchange = memo(function Exchange({ exchange: { id, title, outcome, arrows }, linked }: Props) {
  return (
    <section aria-labelledby={`exchange-${id}`} className="border-b border-line">
      <div className="flex flex-wrap items-center gap-2 border-b border-line bg-sunken px-4 py-2.5">
        <span aria-hidden className={`size-2.5 rounded-full ${DOTS[outcome]}`} />
        <h2 id={`exchange-${id}`} className="text-sm font-semibold">
          {title}
        </h2>
        <span className="text-xs text-muted tabular-nums">
          {arrows.length} {arrows.length === 1 ? 'arrow' : 'arrows'}
        </span>
      </div>
      <div className="relative py-1">
        <div aria-hidden className="pointer-events-none absolute inset-0 hidden @3xl:block" style={LANE_LINES} />
        <ol aria-label={title} className="relative">
          {arrows.map((arrow) => (
            <ArrowRow key={arrow.id} arrow={arrow} isLinked={arrow.id === linked} />
          ))}
        </ol>
      </div>
    </section>
  );
});
