// Meadow Clinic's product page: one sprig, its leaves in pairs, and the circle of the sun behind it.

/** Pairs of leaves along the stem, smaller towards the tip. */
const LEAVES = Array.from({ length: 6 }, (_, index) => ({ x: 258 + index * 15, y: 262 - index * 36, size: 1.16 - index * 0.11 }));

export function SprigArt({ className }: { className: string }) {
  return (
    <svg viewBox="0 0 480 420" preserveAspectRatio="xMidYMin slice" aria-hidden className={className}>
      <circle cx="322" cy="132" r="104" fill="var(--brand-accent)" fillOpacity="0.92" />
      {[138, 172, 206].map((radius, ring) => (
        <circle key={radius} cx="322" cy="132" r={radius} fill="none" stroke="var(--brand-on-primary)" strokeOpacity={0.26 - ring * 0.07} />
      ))}
      <path d="M 238 300 Q 292 180 352 44" fill="none" stroke="var(--brand-on-primary)" strokeWidth="3.4" strokeLinecap="round" />
      {LEAVES.map(({ x, y, size }, index) => (
        <g key={y} transform={`translate(${x} ${y}) scale(${size})`} fill="var(--brand-on-primary)" fillOpacity={0.96 - index * 0.05}>
          <path d="M 0 0 C 14 -40 52 -54 84 -46 C 76 -14 40 6 0 0 Z" />
          <path d="M 0 0 C -44 -18 -58 -52 -52 -86 C -18 -74 4 -40 0 0 Z" />
        </g>
      ))}
    </svg>
  );
}
