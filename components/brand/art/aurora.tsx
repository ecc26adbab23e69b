// Polaris Air's picture: the sky turning about its star, northern lights, a flight's way over snow-capped mountains.
import { useId } from 'react';

const STAR = { x: 452, y: 176 };

/** Trails of stars: an arc of each circle about the pole star, begun at another angle each time. */
const TRAILS = Array.from({ length: 15 }, (_, ring) => ({ radius: 46 + ring * 27, from: (ring * 67) % 360, sweep: 62 + ((ring * 41) % 76), opacity: 0.5 - ring * 0.024 }));

/** Rays of the northern lights: a curtain hangs along a wave, and each ray is of another height. */
const curtain = (from: number, count: number, base: number, turn: number) =>
  Array.from({ length: count }, (_, ray) => {
    const wave = Math.sin(ray / 6 + turn);
    return { x: from + ray * 7 + Math.round(wave * 26), y: base - ray * 3.4 + Math.round(wave * 30), height: 150 + ((ray * 59) % 83) + Math.round(wave * 46), opacity: 0.26 + ((ray * 31) % 40) / 100 };
  });
const RAYS = [...curtain(196, 40, 452, 0.4), ...curtain(470, 34, 430, 2.6)];

/** Each range: its outline down to the ground, and how strongly it is drawn. The nearest comes last. */
const RANGES: [outline: string, opacity: number][] = [
  ['M -20 520 L 90 430 L 150 470 L 262 372 L 330 440 L 420 360 L 520 452 L 612 380 L 740 470 V 660 H -20 Z', 0.3],
  ['M -20 590 L 70 520 L 160 560 L 300 442 L 392 528 L 470 486 L 560 540 L 640 470 L 740 548 V 660 H -20 Z', 0.62],
  ['M -20 640 L 120 566 L 236 610 L 388 540 L 520 604 L 640 552 L 740 600 V 660 H -20 Z', 1],
];
type Point = readonly [number, number];

/** Snow on a peak: down both of its slopes a little, and ragged in between. */
function snow([x, y]: Point, [lx, ly]: Point, [rx, ry]: Point, share = 0.3): string {
  const on = (ex: number, ey: number, part: number) => `${Math.round(x + (ex - x) * part)} ${Math.round(y + (ey - y) * part)}`;
  const inside = (part: number, down: number) => `${Math.round(x + (rx - lx) * part)} ${Math.round(y + (ly - y) * down)}`;
  return `M ${x} ${y} L ${on(rx, ry, share)} L ${inside(0.05, 0.24)} L ${inside(0.02, 0.36)} L ${inside(-0.02, 0.2)} L ${inside(-0.06, 0.34)} L ${on(lx, ly, share)} Z`;
}
const SNOW = [snow([262, 372], [150, 470], [330, 440]), snow([420, 360], [330, 440], [520, 452]), snow([300, 442], [160, 560], [392, 528]), snow([640, 470], [560, 540], [740, 548])];

export function AuroraArt({ className }: { className: string }) {
  const light = useId();
  return (
    <svg viewBox="0 0 720 640" preserveAspectRatio="xMaxYMax slice" aria-hidden className={className}>
      <linearGradient id={light} x1="0" y1="0" x2="0" y2="1">
        <stop offset="0" stopColor="var(--brand-accent)" stopOpacity="0" />
        <stop offset="0.74" stopColor="var(--brand-accent)" />
        <stop offset="1" stopColor="var(--brand-accent)" stopOpacity="0" />
      </linearGradient>
      {RAYS.map(({ x, y, height, opacity }) => (
        <rect key={`${x} ${y}`} x={x} y={y - height} width="9" height={height} fill={`url(#${light})`} fillOpacity={opacity} />
      ))}
      {TRAILS.map(({ radius, from, sweep, opacity }) => (
        <circle key={radius} cx={STAR.x} cy={STAR.y} r={radius} fill="none" stroke="var(--brand-text)" strokeOpacity={opacity} strokeWidth="1.6" strokeLinecap="round" pathLength="360" strokeDasharray={`${sweep} ${360 - sweep}`} strokeDashoffset={-from} />
      ))}
      <PoleStar />
      {RANGES.map(([outline, opacity]) => (
        <path key={outline} d={outline} fill="var(--brand-primary)" fillOpacity={opacity} />
      ))}
      {SNOW.map((outline) => (
        <path key={outline} d={outline} fill="#ffffff" fillOpacity="0.85" />
      ))}
      <Flight />
    </svg>
  );
}

function PoleStar() {
  const { x, y } = STAR;
  return (
    <g fill="var(--brand-accent)">
      <circle cx={x} cy={y} r="34" fillOpacity="0.14" />
      <circle cx={x} cy={y} r="20" fillOpacity="0.2" />
      <path d={`M ${x} ${y - 30} Q ${x + 3} ${y - 3} ${x + 30} ${y} Q ${x + 3} ${y + 3} ${x} ${y + 30} Q ${x - 3} ${y + 3} ${x - 30} ${y} Q ${x - 3} ${y - 3} ${x} ${y - 30} Z`} />
    </g>
  );
}

/** The dashes are where it has been. */
function Flight() {
  return (
    <g>
      <path d="M 210 520 Q 380 300 618 268" fill="none" stroke="var(--brand-text)" strokeWidth="2.4" strokeLinecap="round" strokeDasharray="2 11" />
      <path d="M 0 -26 q 5 5 5 14 l 24 16 v 7 l -24 -8 l -1 13 l 8 6 v 5 l -12 -4 l -12 4 v -5 l 8 -6 l -1 -13 l -24 8 v -7 l 24 -16 q 0 -9 5 -14 Z" transform="translate(640 264) rotate(82)" fill="var(--brand-text)" />
    </g>
  );
}
