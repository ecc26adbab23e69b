// Fjord Outdoor's product page: a map's contour lines, and the day's walk over the ridge.

const round = (value: number) => Math.round(value * 10) / 10;

/** A closed line around a summit: no circle, and each height a little different from the one below. */
function contour(x: number, y: number, radius: number, turn: number): string {
  const points = Array.from({ length: 24 }, (_, index) => {
    const angle = (index * Math.PI) / 12;
    const reach = radius * (1 + 0.16 * Math.sin(angle * 2 + turn) + 0.08 * Math.cos(angle * 3 - turn));
    return [round(x + Math.cos(angle) * reach * 1.25), round(y + Math.sin(angle) * reach)] as const;
  });
  const middles = points.map(([px, py], index) => {
    const [nx, ny] = points[(index + 1) % points.length]!;
    return `${px} ${py} ${round((px + nx) / 2)} ${round((py + ny) / 2)}`;
  });
  const [first, last] = [points[0]!, points.at(-1)!];
  return `M ${round((first[0] + last[0]) / 2)} ${round((first[1] + last[1]) / 2)} Q ${middles.join(' Q ')} Z`;
}

const LINES = Array.from({ length: 11 }, (_, height) => ({ d: contour(318 + height * 2, 128 + height * 3, 14 + height * 23, height * 0.22), strong: height % 5 === 0 }));
const SECOND = Array.from({ length: 4 }, (_, height) => contour(92, 92, 10 + height * 15, 2 + height * 0.3));
const WALK = 'M 52 262 C 96 236 112 204 92 166 S 150 112 204 132 S 268 164 318 128';

export function ContoursArt({ className }: { className: string }) {
  return (
    <svg viewBox="0 0 480 420" preserveAspectRatio="xMidYMin slice" aria-hidden className={className}>
      <g fill="none" stroke="var(--brand-on-primary)">
        {LINES.map(({ d, strong }) => (
          <path key={d} d={d} strokeOpacity={strong ? 0.42 : 0.2} strokeWidth={strong ? 2 : 1.2} />
        ))}
        {SECOND.map((d) => (
          <path key={d} d={d} strokeOpacity="0.2" strokeWidth="1.2" />
        ))}
      </g>
      <path d={WALK} fill="none" stroke="var(--brand-accent)" strokeWidth="4" strokeLinecap="round" strokeDasharray="10 9" />
      <circle cx="52" cy="262" r="7" fill="var(--brand-on-primary)" />
      <path d="M 318 128 V 74 L 356 90 L 318 104" fill="var(--brand-accent)" stroke="var(--brand-accent)" strokeWidth="4" strokeLinejoin="round" />
    </svg>
  );
}
