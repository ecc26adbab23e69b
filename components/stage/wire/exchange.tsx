// One exchange: its heading, and its arrows in causal order.
'use client';
import { memo, type CSSProperties } from 'react';
import { LANES } from '@/lib/wire/kind';
import { clock } from '@/stage/wire/clock';
import type { DrawnExchange } from '@/stage/wire/drawn';
import { ArrowRow } from './arrow-row';
import { centreOf } from './lanes';

/** The title says it in words. */
const DOTS = { accepted: 'bg-verified', refused: 'bg-danger', 'no chat': 'bg-unverified', open: 'bg-line' } as const;

/** How high an exchange out of sight is thought to be until it was seen: its heading, and a line and a half for each arrow. */
const thoughtHeight = (arrows: number): CSSProperties => ({ containIntrinsicBlockSize: `auto ${2.75 + 2.5 * arrows}rem` });

interface Props {
  exchange: DrawnExchange;
  /** Something came to it last. */
  isLatest: boolean;
  /** The arrow that the page's address names. */
  linked: string | undefined;
}

export const Exchange = memo(function Exchange({ exchange: { title, outcome, arrows }, isLatest, linked }: Props) {
  return (
    // Exchanges out of sight are not laid out. Not each arrow by itself: five hundred would be looked for at every frame.
    // No landmark: there are dozens, several of one title. Who looks for one goes by its heading.
    <div data-latest={isLatest || undefined} style={thoughtHeight(arrows.length)} className="border-b border-line [content-visibility:auto]">
      <div className="flex gap-2 border-b border-line bg-sunken px-4 py-2.5">
        <span aria-hidden className={`mt-1.25 size-2.5 shrink-0 rounded-full ${DOTS[outcome]}`} />
        <div className="flex flex-wrap items-baseline gap-x-2">
          <h2 className="text-sm font-semibold">
            {title} {arrows[0] && <Begun at={arrows[0].at} />}
          </h2>
          <span className="text-xs text-muted tabular-nums">
            {arrows.length} {arrows.length === 1 ? 'arrow' : 'arrows'}
          </span>
        </div>
      </div>
      <div className="relative py-1">
        <LaneLines />
        <ol aria-label={title} className="relative">
          {arrows.map((arrow) => (
            <ArrowRow key={arrow.id} arrow={arrow} isLinked={arrow.id === linked} />
          ))}
        </ol>
      </div>
    </div>
  );
});

/** Tells two exchanges of one title apart. */
const Begun = ({ at }: { at: string }) => (
  <time dateTime={at} className="text-xs font-normal text-muted tabular-nums">
    {clock(at)}
  </time>
);

/** A hairline in the middle of each lane. Boxes and no gradient: that is drawn anew, pixel by pixel, wherever one scrolls. */
const LaneLines = () => (
  <div aria-hidden className="pointer-events-none absolute inset-0 hidden @xl:block">
    {LANES.map((lane) => (
      <span key={lane} className="absolute inset-y-0 w-px bg-line" style={{ left: `${centreOf(lane)}%` }} />
    ))}
  </div>
);
