// Lumen Mobile's picture: light as a field of dots, spreading from one source in waves.

const SOURCE = { x: 474, y: 262 };
const STEP = 26;
const round = (value: number) => Math.round(value * 100) / 100;

/** A dot is large on a wave's crest, and smaller the further it is from the source. */
function dotAt(column: number, row: number) {
  const x = column * STEP + (row % 2) * (STEP / 2);
  const y = row * STEP * 0.87;
  const distance = Math.hypot(x - SOURCE.x, y - SOURCE.y);
  const crest = 0.5 + 0.5 * Math.cos(distance / 29);
  const fade = Math.max(0.16, 1 - distance / 640);
  return { x, y: round(y), distance, radius: round(1.6 + crest * 8.6 * fade) };
}

const DOTS = Array.from({ length: 29 * 30 }, (_, index) => dotAt(index % 29, Math.floor(index / 29))).filter(({ distance }) => distance > 74);
const NEAR = 205;

export function SignalArt({ className }: { className: string }) {
  return (
    <svg viewBox="0 0 720 640" preserveAspectRatio="xMaxYMid slice" aria-hidden className={className}>
      {[236, 168, 112].map((radius, ring) => (
        <circle key={radius} cx={SOURCE.x} cy={SOURCE.y} r={radius} fill="var(--brand-accent)" fillOpacity={0.09 + ring * 0.06} />
      ))}
      {DOTS.map(({ x, y, distance, radius }) => (
        <circle key={`${x} ${y}`} cx={x} cy={y} r={radius} fill={distance < NEAR ? 'var(--brand-accent)' : 'var(--brand-text)'} fillOpacity={distance < NEAR ? 1 : 0.82} />
      ))}
      <circle cx={SOURCE.x} cy={SOURCE.y} r="62" fill="var(--brand-accent)" />
      <path d="M -16 -26 L -16 26 M -16 26 L 20 26" transform={`translate(${SOURCE.x} ${SOURCE.y})`} fill="none" stroke="var(--brand-surface)" strokeWidth="13" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}
