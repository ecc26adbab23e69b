// Lumen Mobile's product page: bars of reception, the last one lit.

const BARS = Array.from({ length: 13 }, (_, index) => ({ x: 22 + index * 34, height: 40 + index * 12 + ((index * 29) % 47), lit: index === 10 }));
const WAVES = [52, 86, 120, 154];

export function PulseArt({ className }: { className: string }) {
  return (
    <svg viewBox="0 0 480 420" preserveAspectRatio="xMidYMin slice" aria-hidden className={className}>
      {BARS.map(({ x, height, lit }) => (
        <rect key={x} x={x} y={268 - height} width="20" height={height} rx="10" fill={lit ? 'var(--brand-accent)' : 'var(--brand-on-primary)'} fillOpacity={lit ? 1 : 0.13 + x / 2600} />
      ))}
      <g fill="none" stroke="var(--brand-accent)" strokeWidth="3" strokeLinecap="round">
        {WAVES.map((radius, index) => (
          <path key={radius} d={`M ${372 - radius * 0.8} ${46 - index * 3} A ${radius} ${radius} 0 0 1 ${372 + radius * 0.8} ${46 - index * 3}`} strokeOpacity={0.85 - index * 0.19} />
        ))}
      </g>
    </svg>
  );
}
