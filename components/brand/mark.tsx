// The brand's mark: its monogram on its colour, above three lines of tide.
import type { SiteContent } from '@/brand/site';

export function Mark({ monogram, className = 'size-10' }: { monogram: string; className?: string }) {
  return (
    <svg viewBox="0 0 40 40" aria-hidden className={className}>
      <rect width="40" height="40" rx="11" fill="var(--brand-primary)" />
      <text x="20" y="24" textAnchor="middle" fontSize="21" fontWeight="600" fill="var(--brand-on-primary)" style={{ fontFamily: 'var(--brand-heading-font)' }}>
        {monogram}
      </text>
      <path d="M8 31q3-3 6 0t6 0 6 0 6 0" fill="none" stroke="var(--brand-accent)" strokeWidth="2.2" strokeLinecap="round" />
    </svg>
  );
}

/** The mark as an address, for the browser's tab. */
export function brandIcon({ monogram, theme }: SiteContent): string {
  const letter = monogram.replace(/[<>&"']/g, '');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><rect width="40" height="40" rx="11" fill="${theme.primary}"/><text x="20" y="25" text-anchor="middle" font-family="Georgia,serif" font-size="22" font-weight="700" fill="${theme.onPrimary}">${letter}</text><path d="M8 32q3-3 6 0t6 0 6 0 6 0" fill="none" stroke="${theme.accent}" stroke-width="2.4" stroke-linecap="round"/></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
