// A brand's five colours, its headings and its corners become the --brand-* tokens that its pages are drawn with, in light and dark.
import type { CSSProperties } from 'react';
import { tonesOf, type ThemeColours, type Tones } from '@/lib/tones';

export interface BrandTheme extends ThemeColours {
  headingFont: 'serif' | 'sans';
  /** 100 to 900; the pages' own weights where it does not say. */
  headingWeight?: number;
  corners?: 'square' | 'soft' | 'round';
}

const NAMES: [tone: keyof Tones, property: string][] = [
  ['primary', '--brand-primary'],
  ['onPrimary', '--brand-on-primary'],
  ['onPrimaryQuiet', '--brand-on-primary-quiet'],
  ['accent', '--brand-accent'],
  ['surface', '--brand-surface'],
  ['panel', '--brand-panel'],
  ['ink', '--brand-ink'],
  ['muted', '--brand-muted'],
  ['line', '--brand-line'],
  ['text', '--brand-text'],
];

/** Tailwind's radii, from the smallest; ours for cards last. `soft` leaves them as they are. */
const RADII = ['--radius-md', '--radius-lg', '--radius-xl', '--radius-2xl', '--brand-card-radius'];
const CORNERS = { square: ['2px', '2px', '3px', '3px', '4px'], soft: [], round: ['0.75rem', '1.375rem', '1.375rem', '1.75rem', '2.5rem'] };

/** Style for the element that a brand's place begins with. */
export function brandThemeStyle({ headingFont, headingWeight, corners = 'soft', ...colours }: BrandTheme): CSSProperties {
  const { light, dark } = tonesOf(colours);
  return {
    ...Object.fromEntries(NAMES.map(([tone, property]) => [property, `light-dark(${light[tone]}, ${dark[tone]})`])),
    ...Object.fromEntries(CORNERS[corners].map((radius, index) => [RADII[index], radius])),
    '--brand-heading-font': headingFont === 'serif' ? 'var(--font-serif)' : 'var(--font-sans)',
    ...(headingWeight && { '--brand-heading-weight': headingWeight }),
  } as CSSProperties;
}
