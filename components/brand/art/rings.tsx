// Cedar Mutual's product page: a tree's rings, one for each year, and the good ones wider.

const round = (value: number) => Math.round(value * 10) / 10;

/** A ring that is no circle: a year grows more on its sunny side. */
function ring(radius: number, year: number): string {
  const points = Array.from({ length: 30 }, (_, index) => {
    const angle = (index * Math.PI) / 15;
    const reach = radius * (1 + 0.07 * Math.cos(angle - 0.7)) + 1.7 * Math.sin(angle * 5 + year * 0.5);
    return `${round(306 + Math.cos(angle) * reach)} ${round(132 + Math.sin(angle) * reach * 0.96)}`;
  });
  return `M ${points.join(' L ')} Z`;
}

const YEARS = Array.from({ length: 24 }, (_, year) => 9 + year * 8.8 + ((year * 37) % 11) * 0.5);

export function RingsArt({ className }: { className: string }) {
  return (
    <svg viewBox="0 0 480 420" preserveAspectRatio="xMidYMin slice" aria-hidden className={className}>
      <path d={ring(222, 3)} fill="color-mix(in oklab, var(--brand-primary) 86%, black)" fillOpacity="0.8" />
      <g fill="none" strokeLinejoin="round">
        {YEARS.map((radius, year) => (
          <path key={radius} d={ring(radius, year)} stroke={year === 13 ? 'var(--brand-accent)' : 'var(--brand-on-primary)'} strokeOpacity={year === 13 ? 1 : 0.16 + ((year * 7) % 5) * 0.06} strokeWidth={year === 13 ? 5 : 1.2 + ((year * 5) % 4) * 0.5} />
        ))}
      </g>
      <circle cx="306" cy="132" r="5" fill="var(--brand-on-primary)" />
    </svg>
  );
}
