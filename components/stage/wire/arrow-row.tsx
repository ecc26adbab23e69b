// One arrow: a line between two lanes with its sentence, and, opened, everything that it carried.
'use client';
import { memo, useEffect, useRef, useState } from 'react';
import { LANE_NAMES } from '@/lib/wire/kind';
import type { ArrowHead } from '@/stage/wire/shape';
import { ArrowDetail } from './arrow-detail';
import { ArrowLine } from './arrow-line';
import { roomFor } from './lanes';
import { RefusalCard } from './refusal-card';

const COLOURS = { plain: 'text-accent', passed: 'text-verified', failed: 'text-danger' } as const;

interface Props {
  arrow: ArrowHead;
  isLinked: boolean;
}

export const ArrowRow = memo(function ArrowRow({ arrow, isLinked }: Props) {
  const { id, from, to, sentence, outcome, reason } = arrow;
  const [chosen, setChosen] = useState<boolean>();
  const isOpen = chosen ?? isLinked;
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isLinked) row.current?.scrollIntoView({ block: 'center' });
  }, [isLinked]);
  const between = from === to ? LANE_NAMES[from] : `${LANE_NAMES[from]} → ${LANE_NAMES[to]}`;
  const spoken = from === to ? LANE_NAMES[from] : `${LANE_NAMES[from]} to ${LANE_NAMES[to]}`;
  return (
    <li ref={row} id={`arrow-${id}`} className={`scroll-mt-11 scroll-mb-2 ${isLinked ? 'bg-accent-soft/60' : ''}`}>
      <button
        type="button"
        aria-expanded={isOpen}
        aria-label={`${spoken}: ${sentence}`}
        onClick={() => setChosen(!isOpen)}
        className={`block w-full cursor-pointer text-left hover:bg-sunken/70 focus-visible:-outline-offset-2 ${COLOURS[outcome]}`}
      >
        <span className="grid gap-0.5 px-4 py-2 @xl:hidden">
          <span className="text-xs text-muted">{between}</span>
          <Sentence arrow={arrow} />
        </span>
        <WideArrow arrow={arrow} />
      </button>
      {reason && <RefusalCard reason={reason} />}
      {isOpen && <ArrowDetail id={id} row={row} />}
    </li>
  );
});

const Sentence = ({ arrow: { sentence, outcome } }: { arrow: ArrowHead }) => <span className={`text-[0.8125rem] leading-snug wrap-anywhere ${outcome === 'plain' ? 'text-ink' : 'font-semibold'}`}>{sentence}</span>;

function WideArrow({ arrow }: { arrow: ArrowHead }) {
  const { from, to } = arrow;
  const { start, span, align } = roomFor(from, to);
  const isSelf = from === to;
  return (
    <span className={`relative hidden grid-cols-12 pt-1.5 @xl:grid ${isSelf ? 'pb-1.5' : 'pb-3.5'}`}>
      <span style={{ gridColumn: `${start} / span ${span}`, textAlign: align }} className={`leading-snug ${isSelf ? 'px-8' : 'px-2'}`}>
        <span className="bg-panel box-decoration-clone px-1">
          <Sentence arrow={arrow} />
        </span>
      </span>
      <ArrowLine arrow={arrow} />
    </span>
  );
}
