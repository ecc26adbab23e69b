// How long frames take in Chromium while something is scrolled.
import type { Locator } from 'playwright';
import { percentile } from './figure';

export const FRAMES = 600;
/** Pixels a frame, 9,000 a second: a strong flick. */
const SPEED = 150;

/** Milliseconds that 95 of a hundred frames do not exceed. */
export async function p95Frame(scroller: Locator): Promise<number> {
  return percentile(await scroller.evaluate(frameTimes, { frames: FRAMES, speed: SPEED }), 95);
}

// What runs in the page has no functions of its own with a name: tsx would wrap them in a helper that is not there.

/** Runs in the page: scrolls up and down by so many pixels a frame; milliseconds from each frame to the next. */
async function frameTimes(log: HTMLElement, { frames, speed }: { frames: number; speed: number }): Promise<number[]> {
  const times: number[] = [];
  let direction = -1;
  for (let last = await new Promise(requestAnimationFrame); times.length < frames; ) {
    if (log.scrollTop <= 0) direction = 1;
    if (log.scrollTop >= log.scrollHeight - log.clientHeight - 1) direction = -1;
    log.scrollTop += direction * speed;
    const now = await new Promise(requestAnimationFrame);
    times.push(now - last);
    last = now;
  }
  return times;
}
