// The brand's mark as an address, for an image or for the browser's tab: its logo, or its monogram on its colour above a line.
import type { IssuerSettings } from './issuer';

const LINE = 'M12 31.5h16';

export function markAddress({ monogram, logo, markLine = LINE, theme: { primary, onPrimary, accent, headingFont } }: Pick<IssuerSettings, 'monogram' | 'logo' | 'markLine' | 'theme'>): string {
  if (logo) return logo;
  const letters = monogram.replace(/[<>&"']/g, '');
  const font = headingFont === 'serif' ? 'Georgia,serif' : 'system-ui,sans-serif';
  const text = `<text x="20" y="25" text-anchor="middle" font-family="${font}" font-size="20" font-weight="700" fill="${onPrimary}">${letters}</text>`;
  const line = `<path d="${markLine.replace(/"/g, '')}" fill="none" stroke="${accent}" stroke-width="2.4" stroke-linecap="round"/>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><rect width="40" height="40" rx="11" fill="${primary}"/>${text}${line}</svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
