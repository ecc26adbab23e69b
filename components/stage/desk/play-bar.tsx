// Plays the chapter, or stops it; and how long it is until the next step.
'use client';
import { Hand as HandIcon, Play } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Select } from '@/components/ui/select';
import type { PaceName } from '@/stage/play/pace';
import { useStage } from './stage-context';

export function PlayBar() {
  const { play, chapters, controls } = useStage();
  const { words } = chapters;
  const { state } = play;
  const isPlaying = state.kind === 'playing';
  const Icon = isPlaying ? HandIcon : Play;
  return (
    <div data-play className="grid gap-2 rounded-lg border border-line bg-canvas p-2">
      <Button tone={isPlaying ? 'primary' : 'quiet'} size="small" aria-keyshortcuts="P" disabled={controls.state !== 'open'} onClick={isPlaying ? play.takeOver : play.start}>
        <Icon aria-hidden className="size-4" />
        {isPlaying ? words.pause : words.play} (P)
      </Button>
      <div className="flex items-center justify-between gap-2">
        <Standing />
        <Select size="small" aria-label={words.pace} value={play.pace} onChange={(event) => play.setPace(event.target.value as PaceName)} className="max-w-28">
          <option value="talk">{words.talk}</option>
          <option value="brisk">{words.brisk}</option>
        </Select>
      </div>
      {controls.state !== 'open' && <p className="text-xs text-muted">{words.playLocked}</p>}
    </div>
  );
}

/** What goes on; while nothing does, what the choice beside it is of. */
function Standing() {
  const { play, chapters } = useStage();
  const { words, place } = chapters;
  const { state } = play;
  if (state.kind === 'playing' && state.restsMs !== null) return <Countdown key={place.step} ms={state.restsMs} />;
  return <p className="text-xs text-muted">{state.kind === 'playing' ? words.doing : words.pace}</p>;
}

/** Seconds until the next step, and a bar that empties. */
function Countdown({ ms }: { ms: number }) {
  const { words } = useStage().chapters;
  const [leftMs, setLeftMs] = useState(ms);
  useEffect(() => {
    const until = Date.now() + ms;
    const timer = setInterval(() => setLeftMs(Math.max(0, until - Date.now())), 200);
    return () => clearInterval(timer);
  }, [ms]);
  return (
    <div className="grid flex-1 gap-1">
      <p className="text-xs text-muted tabular-nums">{words.nextIn.replace('{seconds}', String(Math.ceil(leftMs / 1000)))}</p>
      <div aria-hidden className="h-1 overflow-hidden rounded-full bg-sunken">
        <div style={{ width: `${(leftMs / ms) * 100}%` }} className="h-full bg-accent motion-safe:transition-[width] motion-safe:duration-200 motion-safe:ease-linear" />
      </div>
    </div>
  );
}
