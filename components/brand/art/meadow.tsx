// Meadow Clinic's picture: hills in the morning, a soft sun, and what grows in front of them.
import { useId } from 'react';

const HILLS: [outline: string, opacity: number][] = [
  ['M -20 400 C 120 330 240 348 372 388 C 500 424 610 352 740 380 V 660 H -20 Z', 0.2],
  ['M -20 462 C 90 420 220 404 360 446 C 500 486 620 428 740 436 V 660 H -20 Z', 0.42],
  ['M -20 520 C 140 470 270 488 410 516 C 540 540 640 500 740 496 V 660 H -20 Z', 0.78],
];

/** Stems lean with the wind; every third one has opened. */
const STEMS = Array.from({ length: 26 }, (_, index) => ({ x: 16 + index * 28, foot: 664, height: 74 + ((index * 53) % 92), lean: 8 + ((index * 31) % 26), kind: index % 3 }));

export function MeadowArt({ className }: { className: string }) {
  const sun = useId();
  return (
    <svg viewBox="0 0 720 640" preserveAspectRatio="xMaxYMax slice" aria-hidden className={className}>
      <radialGradient id={sun}>
        <stop offset="0.35" stopColor="var(--brand-accent)" stopOpacity="0.34" />
        <stop offset="1" stopColor="var(--brand-accent)" stopOpacity="0" />
      </radialGradient>
      <circle cx="470" cy="264" r="250" fill={`url(#${sun})`} />
      <circle cx="470" cy="264" r="92" fill="var(--brand-accent)" fillOpacity="0.88" />
      <Birds />
      {HILLS.map(([outline, opacity]) => (
        <path key={outline} d={outline} fill="var(--brand-primary)" fillOpacity={opacity} />
      ))}
      {STEMS.map((stem) => (
        <Stem key={stem.x} {...stem} />
      ))}
    </svg>
  );
}

function Birds() {
  return (
    <g fill="none" stroke="var(--brand-text)" strokeOpacity="0.7" strokeWidth="2.4" strokeLinecap="round">
      <path d="M 262 214 q 13 -13 24 0 q 11 -13 24 0" />
      <path d="M 330 170 q 10 -10 18 0 q 8 -10 18 0" />
      <path d="M 214 262 q 9 -9 16 0 q 7 -9 16 0" />
    </g>
  );
}

/** Darker than the hill behind it by day, lighter by night. */
const GREEN = 'color-mix(in oklab, var(--brand-text) 55%, var(--brand-ink))';

function Stem({ x, foot, height, lean, kind }: (typeof STEMS)[number]) {
  const [topX, topY, midX, midY] = [x + lean, foot - height, x + 3, foot - height * 0.55];
  return (
    <g>
      <path d={`M ${x} ${foot} Q ${midX} ${midY} ${topX} ${topY}`} fill="none" stroke={GREEN} strokeWidth="2.6" strokeLinecap="round" />
      <path d={`M ${midX} ${midY} q 16 -14 24 -26 q -22 2 -24 26`} fill={GREEN} />
      {kind === 0 && <Poppy x={topX} y={topY} />}
      {kind === 1 && [0, 1, 2].map((seed) => <ellipse key={seed} cx={topX + (seed - 1) * 6} cy={topY + seed * 9 - 4} rx="3.4" ry="8" transform={`rotate(${(seed - 1) * 26} ${topX} ${topY})`} fill={GREEN} />)}
      {kind === 2 && <circle cx={topX} cy={topY} r="6" fill="var(--brand-surface)" stroke={GREEN} strokeWidth="2.4" />}
    </g>
  );
}

function Poppy({ x, y }: { x: number; y: number }) {
  return (
    <g fill="var(--brand-accent)">
      <path d={`M ${x - 20} ${y - 4} q 2 -22 20 -18 q 18 -4 20 18 q -8 16 -20 12 q -12 4 -20 -12 Z`} />
      <circle cx={x} cy={y - 2} r="5" fill="var(--brand-ink)" fillOpacity="0.8" />
    </g>
  );
}
