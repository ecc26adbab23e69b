// A brand's five colours become the --brand-* tokens that its pages are drawn with, in light and dark.
import type { CSSProperties } from 'react';

export interface BrandTheme {
  primary: string;
  onPrimary: string;
  accent: string;
  surface: string;
  ink: string;
  headingFont: 'serif' | 'sans';
}

/** Style for the element that a brand's place begins with. Dark tones are mixed from the brand's ink, so that a pack names five colours, not ten. */
export function brandThemeStyle({ primary, onPrimary, accent, surface, ink, headingFont }: BrandTheme): CSSProperties {
  return {
    '--brand-primary': `light-dark(${primary}, color-mix(in oklab, ${primary} 88%, white))`,
    '--brand-on-primary': onPrimary,
    '--brand-accent': `light-dark(${accent}, color-mix(in oklab, ${accent} 70%, white))`,
    '--brand-surface': `light-dark(${surface}, color-mix(in oklab, ${ink} 60%, black))`,
    '--brand-panel': `light-dark(white, color-mix(in oklab, ${ink} 78%, black))`,
    '--brand-ink': `light-dark(${ink}, color-mix(in oklab, ${surface} 92%, white))`,
    '--brand-muted': `light-dark(color-mix(in oklab, ${ink} 72%, ${surface}), color-mix(in oklab, ${surface} 72%, ${ink}))`,
    '--brand-line': `light-dark(color-mix(in oklab, ${ink} 14%, ${surface}), color-mix(in oklab, ${ink} 70%, white))`,
    '--brand-text': `light-dark(${primary}, color-mix(in oklab, ${primary} 35%, white))`,
    '--brand-heading-font': headingFont === 'serif' ? 'var(--font-serif)' : 'var(--font-sans)',
  } as CSSProperties;
}
