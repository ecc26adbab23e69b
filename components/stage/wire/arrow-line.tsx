// The line itself: full for a request, dashed for its answer, a loop for what happens inside one party.
import type { ArrowHead } from '@/stage/wire/shape';
import { centreOf, placeOf } from './lanes';

export function ArrowLine({ arrow: { from, to, answer } }: { arrow: ArrowHead }) {
  const [a, b] = [centreOf(from), centreOf(to)];
  if (from === to) return <Loop centre={a} side={placeOf(from) < 3 ? 'right' : 'left'} />;
  const rightwards = b > a;
  return (
    <span aria-hidden className="absolute bottom-1.5 flex items-center" style={{ left: `${Math.min(a, b)}%`, width: `${Math.abs(b - a)}%` }}>
      {!rightwards && <Point side="left" />}
      <span className={`h-0 grow border-t-[1.5px] border-current ${answer ? 'border-dashed' : ''}`} />
      {rightwards && <Point side="right" />}
    </span>
  );
}

const Point = ({ side }: { side: 'left' | 'right' }) => <span className={`size-0 border-y-[4.5px] border-y-transparent ${side === 'left' ? 'border-r-8 border-r-current' : 'border-l-8 border-l-current'}`} />;

function Loop({ centre, side }: { centre: number; side: 'left' | 'right' }) {
  const shape = side === 'right' ? 'rounded-r-md border-l-0' : '-translate-x-full rounded-l-md border-r-0';
  return <span aria-hidden className={`absolute inset-y-1.5 w-5 border-[1.5px] border-current ${shape}`} style={{ left: `${centre}%` }} />;
}
