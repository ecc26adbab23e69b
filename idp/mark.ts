// The brand's mark, its monogram on its colour above a line of tide, as an address: for an image, or for the browser's tab.
import type { IssuerSettings } from './issuer';

export function markAddress({ monogram, theme: { primary, onPrimary, accent, headingFont } }: Pick<IssuerSettings, 'monogram' | 'theme'>): string {
  const letters = monogram.replace(/[<>&"']/g, '');
  const font = headingFont === 'serif' ? 'Georgia,serif' : 'system-ui,sans-serif';
  const text = `<text x="20" y="25" text-anchor="middle" font-family="${font}" font-size="20" font-weight="700" fill="${onPrimary}">${letters}</text>`;
  const tide = `<path d="M8 32q3-3 6 0t6 0 6 0 6 0" fill="none" stroke="${accent}" stroke-width="2.4" stroke-linecap="round"/>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><rect width="40" height="40" rx="11" fill="${primary}"/>${text}${tide}</svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
