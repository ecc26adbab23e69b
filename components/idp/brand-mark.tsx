// The brand's mark on the login page; the same as in the browser's tab (idp/mark.ts).
interface Brand {
  monogram: string;
  markLine?: string;
  logo?: string;
}

export function BrandMark({ brand: { monogram, markLine = 'M12 31.5h16', logo } }: { brand: Brand }) {
  if (logo) return <img src={logo} alt="" className="h-10 max-w-32 rounded-lg bg-white object-contain p-1" />;
  return (
    <svg viewBox="0 0 40 40" aria-hidden className="size-10 shrink-0">
      <rect width="40" height="40" rx="11" fill="var(--brand-primary)" />
      <text x="20" y="24" textAnchor="middle" fontSize="21" fontWeight="600" fill="var(--brand-on-primary)" style={{ fontFamily: 'var(--brand-heading-font)' }}>
        {monogram}
      </text>
      <path d={markLine} fill="none" stroke="var(--brand-accent)" strokeWidth="2.2" strokeLinecap="round" />
    </svg>
  );
}
