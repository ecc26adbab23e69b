// The end stays in sight while the reader is at it; who scrolled back stays where they are, and is told that there is more.
'use client';
import { useLayoutEffect, useRef, useState } from 'react';

/** Pixels from the end that still are the end. */
const NEAR = 80;

/** `count` grows with what is shown. */
export function useFollow(count: number) {
  const scroller = useRef<HTMLDivElement>(null);
  const atEnd = useRef(true);
  const [seen, setSeen] = useState(0);

  const toEnd = () => {
    const box = scroller.current;
    if (box) box.scrollTop = box.scrollHeight;
  };
  const onScroll = () => {
    const box = scroller.current!;
    atEnd.current = box.scrollHeight - box.scrollTop - box.clientHeight < NEAR;
    if (atEnd.current) setSeen(count);
  };
  useLayoutEffect(() => {
    // A link to one arrow decides itself where the reader is.
    if (atEnd.current && !location.hash) toEnd();
  }, [count]);
  return { scroller, onScroll, toEnd, behind: count > seen && seen > 0 };
}
