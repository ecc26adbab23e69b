// A page in a window of the desk. In large text the page itself is drawn larger, whichever site it is of.
'use client';
import type { RefObject } from 'react';
import { useStage } from './stage-context';

/** How much larger: the text of the stage grows by as much. */
export const LARGE = 1.35;

interface Props {
  frame: RefObject<HTMLIFrameElement | null>;
  title: string;
  src: string;
  onLoad?: () => void;
}

export function PaneFrame({ frame, title, src, onLoad }: Props) {
  const { desk } = useStage();
  const style = desk.large ? { width: `${100 / LARGE}%`, height: `${100 / LARGE}%`, transform: `scale(${LARGE})` } : undefined;
  return <iframe ref={frame} title={title} src={src} onLoad={onLoad} style={style} className="absolute top-0 left-0 size-full origin-top-left border-0" />;
}
