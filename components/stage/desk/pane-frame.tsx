// A page in a window of the desk, drawn as much larger as the stage is, whichever site it is of.
'use client';
import type { RefObject } from 'react';
import { useStage } from './stage-context';
import { useScale } from './use-scale';

interface Props {
  frame: RefObject<HTMLIFrameElement | null>;
  title: string;
  src: string;
  onLoad?: () => void;
}

export function PaneFrame({ frame, title, src, onLoad }: Props) {
  const { desk } = useStage();
  const scale = useScale(desk.large);
  const style = scale === 1 ? undefined : { width: `${100 / scale}%`, height: `${100 / scale}%`, transform: `scale(${scale})` };
  return <iframe ref={frame} title={title} src={src} onLoad={onLoad} style={style} className="absolute top-0 left-0 size-full origin-top-left border-0" />;
}
