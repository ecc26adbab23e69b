// What came last stays in sight while the reader is at it; who scrolled back stays where they are, and is told that there is more.
// It is at the end of the latest exchange, which is not always the last one: an earlier chat may go on.
'use client';
import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';

/** Pixels from the end that still are the end. */
const NEAR = 80;

/** `count` grows with what is shown; `latest` names the exchange that bears `data-latest`. */
export function useFollow(count: number, latest: string | undefined) {
  const scroller = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const last = useRef({ atEnd: true, top: 0 });
  /** How much there was when the reader left the end; null while they are at it. */
  const [left, setLeft] = useState<number | null>(null);

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
  const onScroll = () => {
    const { scrollTop, clientHeight, scrollHeight } = scroller.current!;
    const { atEnd, top } = last.current;
    const distance = beyond();
    // Where all of it fits (after a reset nothing is left of it) the end cannot be out of sight.
    const isInSight = scrollHeight <= clientHeight || (distance < NEAR && distance > -clientHeight);
    // It goes further down by itself too, where an arrow turns out higher than was thought: only who scrolls upwards leaves it then.
    last.current = { atEnd: isInSight || (atEnd && distance > 0 && scrollTop >= top), top: scrollTop };
    if (last.current.atEnd !== (left === null)) setLeft(last.current.atEnd ? null : count);
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
  return { scroller, content, onScroll, toEnd, behind: left !== null && count > left };
}
