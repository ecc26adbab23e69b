// What came last stays in sight while the reader is at it; who scrolled back stays where they are, and is told that there is more.
// It is at the end of the latest exchange, which is not always the last one: an earlier chat may go on. Who opens an arrow reads that: nothing
// is followed any more until they scroll to the end, or close it there.
'use client';
import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import type { Reading } from './wire-context';

/** Pixels from the end that still are the end. */
const NEAR = 80;

/** `count` grows with what is shown; `latest` names the exchange that bears `data-latest`. */
export function useFollow(count: number, latest: string | undefined) {
  const scroller = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const last = useRef<{ atEnd: boolean; top: number; revealed?: number }>({ atEnd: true, top: 0 });
  /** How much there was when the reader left the end; null while they are at it. */
  const [left, setLeft] = useState<number | null>(null);
  const closing = useRef(0);

  /** Pixels by which the end is below what is in sight. */
  const beyond = () => {
    const end = content.current?.querySelector('[data-latest]') ?? content.current;
    return (end?.getBoundingClientRect().bottom ?? 0) - (scroller.current?.getBoundingClientRect().bottom ?? 0);
  };
  const toEnd = () => {
    const box = scroller.current;
    if (!box) return;
    box.scrollTop += beyond();
    last.current = { atEnd: true, top: box.scrollTop };
    setLeft(null);
  };
  const isInSight = () => {
    const { clientHeight, scrollHeight } = scroller.current!;
    const distance = beyond();
    // Where all of it fits (after a reset nothing is left of it) the end cannot be out of sight.
    return scrollHeight <= clientHeight || (distance < NEAR && distance > -clientHeight);
  };
  const nowAt = (atEnd: boolean) => {
    last.current = { atEnd, top: scroller.current!.scrollTop };
    if (atEnd !== (left === null)) setLeft(atEnd ? null : count);
  };
  const onScroll = () => {
    const { scrollTop } = scroller.current!;
    const { atEnd, top, revealed } = last.current;
    // Scrolled by an arrow that was opened, and not by the reader.
    if (scrollTop === revealed) return;
    // It goes further down by itself too, where an arrow turns out higher than was thought: only who scrolls upwards leaves it then.
    nowAt(isInSight() || (atEnd && beyond() > 0 && scrollTop >= top));
  };
  const reading: Reading = {
    opens() {
      cancelAnimationFrame(closing.current);
      nowAt(false);
    },
    // Not before the arrow is as low as it is when it is closed.
    closes: () => void (closing.current = requestAnimationFrame(() => scroller.current && nowAt(last.current.atEnd || isInSight()))),
    reveal(row) {
      const { top, height } = scroller.current!.getBoundingClientRect();
      const above = row.getBoundingClientRect().top - top;
      // In the upper third there is room below it: it stays where it was clicked.
      if (above > 0 && above < height / 3) return;
      row.scrollIntoView({ block: 'nearest' });
      last.current.revealed = scroller.current!.scrollTop;
    },
  };
  // A link to one arrow decides itself where the reader is.
  const follow = useEffectEvent(() => {
    if (last.current.atEnd && !location.hash) toEnd();
  });
  useLayoutEffect(() => follow(), [count, latest]);
  useEffect(() => {
    const observer = new ResizeObserver(() => follow());
    observer.observe(content.current!);
    return () => observer.disconnect();
  }, []);
  return { scroller, content, onScroll, toEnd, reading, behind: left !== null && count > left };
}
