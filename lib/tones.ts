// Five colours become the tones that a place is drawn with, in light and in dark. Where a usual tone could not be read, it gives way to one that can.
import { contrast, mix, over } from './colour';

/** Colours are `#rrggbb`, those of the light scheme; the dark one is mixed from them. */
export interface ThemeColours {
  primary: string;
  onPrimary: string;
  accent: string;
  surface: string;
  ink: string;
}

export interface Tones extends ThemeColours {
  /** Less important text on the primary colour. */
  onPrimaryQuiet: string;
  /** What lies on the surface: cards, panels. */
  panel: string;
  muted: string;
  line: string;
  /** Links and small headings, in the primary colour where that can be read. */
  text: string;
}

/** WCAG 2.2 §1.4.3 for text of ordinary size. */
export const READABLE = 4.5;

const WHITE = '#ffffff';
const BLACK = '#000000';

export const tonesOf = (theme: ThemeColours): { light: Tones; dark: Tones } => ({ light: lightTones(theme), dark: darkTones(theme) });

function lightTones({ primary, onPrimary, accent, surface, ink }: ThemeColours): Tones {
  const grounds = [surface, WHITE];
  return {
    ...{ primary, onPrimary, accent, surface, ink, panel: WHITE },
    onPrimaryQuiet: quiet(onPrimary, primary),
    muted: muted(ink, surface, grounds),
    line: mix(ink, 0.14, surface),
    text: isReadable(primary, grounds) ? primary : ink,
  };
}

function darkTones({ primary: given, onPrimary, accent, surface: paper, ink: pen }: ThemeColours): Tones {
  const [surface, panel] = [mix(pen, 0.6, BLACK), mix(pen, 0.78, BLACK)];
  const primary = lightened(given, 0.88, onPrimary);
  const text = mix(given, 0.35, WHITE);
  const ink = mix(paper, 0.92, WHITE);
  return {
    ...{ primary, onPrimary, surface, panel, ink },
    accent: mix(accent, 0.7, WHITE),
    onPrimaryQuiet: quiet(onPrimary, primary),
    muted: muted(paper, pen, [surface, panel]),
    line: mix(pen, 0.7, WHITE),
    text: isReadable(text, [surface, panel]) ? text : ink,
  };
}

/** A deep colour would sink into a dark page: a little lighter, as long as what stands on it can still be read. */
export function lightened(colour: string, share: number, text: string): string {
  const lighter = mix(colour, share, WHITE);
  return contrast(text, lighter) >= READABLE ? lighter : colour;
}

const isReadable = (text: string, grounds: string[]) => grounds.every((ground) => contrast(text, ground) >= READABLE);

const SHARES = Array.from({ length: 8 }, (_, step) => 0.72 + step * 0.04);
const muted = (ink: string, surface: string, grounds: string[]) => SHARES.map((share) => mix(ink, Math.min(share, 1), surface)).find((tone) => isReadable(tone, grounds)) ?? ink;

const ALPHAS = [0.85, 0.9, 0.95];
const quiet = (text: string, ground: string) => ALPHAS.map((alpha) => over(text, alpha, ground)).find((tone) => isReadable(tone, [ground])) ?? text;
