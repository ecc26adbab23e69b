// The brand's mark on the login page; the same as in the browser's tab (idp/mark.ts).
export function BrandMark({ monogram }: { monogram: string }) {
  return (
    <svg viewBox="0 0 40 40" aria-hidden className="size-10 shrink-0">
      <rect width="40" height="40" rx="11" fill="var(--brand-primary)" />
      <text x="20" y="24" textAnchor="middle" fontSize="21" fontWeight="600" fill="var(--brand-on-primary)" style={{ fontFamily: 'var(--brand-heading-font)' }}>
        {monogram}
      </text>
      <path d="M8 31q3-3 6 0t6 0 6 0 6 0" fill="none" stroke="var(--brand-accent)" strokeWidth="2.2" strokeLinecap="round" />
    </svg>
  );
}
