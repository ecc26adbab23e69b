// Polaris Air's product page: the globe from above the pole, and three flights across it.

const PARALLELS = [34, 68, 104, 142, 182, 224];
const MERIDIANS = Array.from({ length: 12 }, (_, hour) => (hour * Math.PI) / 6);
const POLE = { x: 292, y: 150 };
const round = (value: number) => Math.round(value * 10) / 10;

const FLIGHTS = ['M 136 98 Q 300 40 428 196', 'M 196 262 Q 240 120 372 62', 'M 112 196 Q 280 250 452 118'];
const CITIES = [[136, 98], [428, 196], [196, 262], [372, 62], [112, 196], [452, 118]] as const;

export function RouteArt({ className }: { className: string }) {
  return (
    <svg viewBox="0 0 480 420" preserveAspectRatio="xMidYMin slice" aria-hidden className={className}>
      <circle cx={POLE.x} cy={POLE.y} r="236" fill="color-mix(in oklab, var(--brand-primary) 86%, black)" fillOpacity="0.75" />
      <g fill="none" stroke="var(--brand-on-primary)" strokeOpacity="0.2">
        {PARALLELS.map((radius) => (
          <circle key={radius} cx={POLE.x} cy={POLE.y} r={radius} />
        ))}
        {MERIDIANS.map((angle) => (
          <line key={angle} x1={round(POLE.x + Math.cos(angle) * 34)} y1={round(POLE.y + Math.sin(angle) * 34)} x2={round(POLE.x + Math.cos(angle) * 236)} y2={round(POLE.y + Math.sin(angle) * 236)} />
        ))}
      </g>
      {FLIGHTS.map((way, index) => (
        <path key={way} d={way} fill="none" stroke={index ? 'var(--brand-on-primary)' : 'var(--brand-accent)'} strokeOpacity={index ? 0.6 : 1} strokeWidth={index ? 1.6 : 3.2} strokeLinecap="round" strokeDasharray={index ? '1 8' : undefined} />
      ))}
      {CITIES.map(([x, y], index) => (
        <circle key={x} cx={x} cy={y} r={index < 2 ? 7 : 4.5} fill={index < 2 ? 'var(--brand-accent)' : 'var(--brand-on-primary)'} />
      ))}
    </svg>
  );
}
