'use client';
// How a transcript scrolls: its end stays in sight while the reader is at the end, and nothing moves while they read above,
// whether messages come at the end or earlier ones at the beginning.
import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';

/** Pixels from the end that still are the end, and from the beginning where earlier messages are asked for. */
const NEAR_END = 100;
const NEAR_START = 600;

interface Content {
  /** Numbers of the first and the last entry; 0 without any. */
  first: number;
  last: number;
  /** Changes with anything else that takes height at the end. */
  tail: string;
  /** Messages of one's own on their way: who writes wants to see it. */
  sending: number;
  loadOlder?: () => void;
}

export interface Follow {
  log: RefObject<HTMLDivElement | null>;
  onScroll: () => void;
  /** The last number that was at the end when the reader was; undefined while they are there. */
  awayAt: number | undefined;
  follow: () => void;
}

export function useFollow({ first, last, tail, sending, loadOlder }: Content): Follow {
  const log = useRef<HTMLDivElement>(null);
  const [awayAt, setAwayAt] = useState<number>();
  const height = useRef({ first, fromEnd: 0 });
  const away = awayAt !== undefined;
  // Known at once, where the state is known a moment later: drawing what the reader has scrolled to must not pull them back.
  const following = useRef(true);
  const lastTop = useRef(0);
  // A transcript that is still being drawn passes its beginning on the way to its end: nobody reads there.
  const arrived = useRef(false);

  const follow = () => log.current?.scrollTo({ top: log.current.scrollHeight });
  const onScroll = () => {
    const { scrollHeight, scrollTop, clientHeight } = log.current!;
    height.current.fromEnd = scrollHeight - scrollTop;
    const atEnd = scrollHeight - scrollTop - clientHeight <= NEAR_END;
    // Only who went up has left the end: an end that moved further down is followed.
    following.current = atEnd || (following.current && scrollTop >= lastTop.current);
    lastTop.current = scrollTop;
    const stays = following.current;
    setAwayAt((at) => (stays ? undefined : (at ?? last)));
    arrived.current ||= atEnd;
    if (arrived.current && !atEnd && scrollTop < NEAR_START) loadOlder?.();
  };

  useLayoutEffect(() => {
    // What came at the beginning pushes what is read down: it is put back where it was.
    if (first < height.current.first && away) log.current!.scrollTop = log.current!.scrollHeight - height.current.fromEnd;
    height.current.first = first;
  }, [first, away]);

  useEffect(() => {
    if (away || !following.current) return;
    follow();
    // The keyboard of a phone, or a line above the field, takes height away; what is drawn only now may be higher than it was taken for.
    const observer = new ResizeObserver(() => following.current && follow());
    observer.observe(log.current!);
    observer.observe(log.current!.firstElementChild!);
    return () => observer.disconnect();
  }, [away, last, tail]);

  useEffect(() => {
    if (sending) follow();
  }, [sending]);

  return { log, onScroll, awayAt, follow };
}
