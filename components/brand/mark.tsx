// The brand's mark: its logo where it has one, or its monogram on its colour above a line of its own.
import type { SiteContent } from '@/brand/site';

type Brand = Pick<SiteContent, 'monogram' | 'markLine' | 'logo'>;

const LINE = 'M12 31.5h16';

export function Mark({ brand: { monogram, markLine = LINE, logo }, className = 'size-10' }: { brand: Brand; className?: string }) {
  if (logo) return <Logo logo={logo} className={className} />;
  return (
    <svg viewBox="0 0 40 40" aria-hidden className={className}>
      <rect width="40" height="40" rx="11" fill="var(--brand-primary)" />
      <text x="20" y="24" textAnchor="middle" fontSize="21" fontWeight="600" fill="var(--brand-on-primary)" style={{ fontFamily: 'var(--brand-heading-font)' }}>
        {monogram}
      </text>
      <path d={markLine} fill="none" stroke="var(--brand-accent)" strokeWidth="2.2" strokeLinecap="round" />
    </svg>
  );
}

/** Somebody else's picture, on the white that it was drawn for. The name stands beside it, or in `alt`. */
export function Logo({ logo, alt = '', className }: { logo: string; alt?: string; className: string }) {
  return <img src={logo} alt={alt} className={`rounded-lg bg-white object-contain p-1 ${className}`} />;
}

/** The mark as an address, for the browser's tab. */
export function brandIcon({ monogram, markLine = LINE, logo, theme }: SiteContent): string {
  if (logo) return logo;
  const letter = monogram.replace(/[<>&"']/g, '');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><rect width="40" height="40" rx="11" fill="${theme.primary}"/><text x="20" y="25" text-anchor="middle" font-family="Georgia,serif" font-size="22" font-weight="700" fill="${theme.onPrimary}">${letter}</text><path d="${markLine.replace(/"/g, '')}" fill="none" stroke="${theme.accent}" stroke-width="2.4" stroke-linecap="round"/></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
