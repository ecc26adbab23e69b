// The tide, rising: Harbour Bank's product page.

const ROWS = Array.from({ length: 11 }, (_, row) => ({ y: 112 + row * 27, height: 10 + row * 1.6, opacity: 0.32 - row * 0.024 }));

export function TideArt({ className }: { className: string }) {
  return (
    <svg viewBox="0 0 480 420" preserveAspectRatio="xMidYMin slice" aria-hidden className={className}>
      <circle cx="340" cy="128" r="78" fill="var(--brand-accent)" />
      <path d="M 0 150 q 60 -34 120 0 t 120 0 t 120 0 t 120 0 V 420 H 0 Z" fill="color-mix(in oklab, var(--brand-primary) 88%, black)" />
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
