// Five colours out of as few as were named: what is missing is made to suit, and to be read.
import { contrast, mix } from '@/lib/colour';
import { READABLE, type ThemeColours } from '@/lib/tones';
import { numberOf } from './own-names';

/** For a brand that names no colour: deep enough for white text, and not alike. */
const PRIMARIES = ['#1d4e6b', '#5a2a6e', '#7a2f3d', '#2b5d4b', '#274690', '#8a3b12', '#3d3a6b', '#14595c'];
const NEARLY_BLACK = '#101216';

/** The theme's colours; `given` are the brand's own. */
export function themeOf(name: string, given: Partial<ThemeColours> = {}): ThemeColours {
  const primary = given.primary ?? PRIMARIES[numberOf(name, PRIMARIES.length)]!;
  const surface = given.surface ?? mix(primary, 0.04, '#ffffff');
  return { primary, surface, onPrimary: given.onPrimary ?? textOn(primary), accent: given.accent ?? accentTo(primary), ink: given.ink ?? inkFor(primary, surface) };
}

/** Of white and nearly black the one that can be read; black, where a middling colour leaves no other. */
const textOn = (primary: string) => ['#ffffff', NEARLY_BLACK].find((text) => contrast(text, primary) >= READABLE) ?? '#000000';

/** Warm beside a cold colour, cold beside a warm one. */
const accentTo = (primary: string) => (Number.parseInt(primary.slice(1, 3), 16) > Number.parseInt(primary.slice(5, 7), 16) ? '#1f9e91' : '#f0a03c');

/** A trace of the brand's colour, as long as it stays dark. */
const inkFor = (primary: string, surface: string) => [0.25, 0.18, 0.1].map((share) => mix(primary, share, NEARLY_BLACK)).find((ink) => contrast(ink, surface) >= 12) ?? NEARLY_BLACK;
