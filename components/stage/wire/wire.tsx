// The wire: a sequence diagram drawn from what really happened, as it happens.
'use client';
import type { Level } from '@/lib/wire/kind';
import { latestOf } from '@/stage/wire/drawn';
import { Exchange } from './exchange';
import { LaneHeads } from './lane-heads';
import { Quiet } from './quiet';
import { Toolbar } from './toolbar';
import { useFollow } from './use-follow';
import { useLinkedArrow } from './use-linked-arrow';
import { useWire } from './use-wire';
import { WireProvider } from './wire-context';

interface Props {
  brand: string;
  /** How much is shown. */
  level: Level;
  /** The value of DEMO_KEY, where the controls need one. */
  demoKey?: string | null;
}

/** Fills its parent, and scrolls inside. */
export const Wire = ({ brand, level, demoKey = null }: Props) => <WireOf key={`${brand} ${level} ${demoKey}`} brand={brand} level={level} demoKey={demoKey} />;

function WireOf(asking: Required<Props>) {
  const { drawn, status } = useWire(asking);
  const count = drawn.exchanges.reduce((sum, { arrows }) => sum + arrows.length, 0);
  const latest = latestOf(drawn);
  const { scroller, content, onScroll, toEnd, reading, behind } = useFollow(count, latest);
  const linked = useLinkedArrow(drawn, asking);
  return (
    <WireProvider value={{ ...asking, linked: linked.asked, reading }}>
      <section aria-label="Wire" className="@container relative flex h-full min-h-0 flex-col bg-panel text-ink">
        <Toolbar status={status} count={count} />
        {linked.isGone && <p className="border-b border-line bg-unverified-soft px-4 py-2 text-sm">The arrow that this link names is not shown: it is too long ago, or for an audience of another level.</p>}
        {/* A ground of its own: without one its text is drawn anew at every frame that it is scrolled by. */}
        <div ref={scroller} onScroll={onScroll} tabIndex={0} role="region" aria-label="Arrows" className="min-h-0 grow overflow-y-auto overscroll-contain bg-panel focus-visible:-outline-offset-2">
          <div ref={content} className="mx-auto max-w-[100rem]">
            {count > 0 && <LaneHeads />}
            {drawn.exchanges.map((exchange) => (
              <Exchange key={exchange.id} exchange={exchange} isLatest={exchange.id === latest} linked={linked.id} />
            ))}
          </div>
          {count === 0 && <Quiet status={status} />}
        </div>
        {behind && (
          <button type="button" onClick={toEnd} className="absolute bottom-3 left-1/2 -translate-x-1/2 cursor-pointer rounded-full bg-accent px-4 py-2 text-sm font-medium text-on-accent shadow-lg">
            More has happened
          </button>
        )}
      </section>
    </WireProvider>
  );
}
