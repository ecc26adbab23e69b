// The tide, rising: the product page's picture.

const ROWS = Array.from({ length: 11 }, (_, row) => ({ y: 150 + row * 24, height: 10 + row * 1.6, opacity: 0.14 + row * 0.035 }));

export function TideArt({ className }: { className: string }) {
  return (
    <svg viewBox="0 0 480 420" preserveAspectRatio="xMidYMax slice" aria-hidden className={className}>
      <circle cx="356" cy="178" r="74" fill="var(--brand-accent)" />
      <path d="M 0 196 q 60 -34 120 0 t 120 0 t 120 0 t 120 0 V 420 H 0 Z" fill="var(--brand-primary)" />
      {ROWS.map(({ y, height, opacity }, row) => (
        <path
          key={y}
          d={`M ${-60 - (row % 2) * 50} ${y + 46} q 60 ${-height * 2} 120 0 t 120 0 t 120 0 t 120 0 t 120 0 t 120 0`}
          fill="none"
          stroke="var(--brand-on-primary)"
          strokeOpacity={opacity}
          strokeWidth="1.5"
        />
      ))}
    </svg>
  );
}
