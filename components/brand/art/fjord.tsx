// Fjord Outdoor's picture: walls of rock on both sides of still water, a late sun, and a lit tent on the near shore.
import { useId } from 'react';

/** Walls, the furthest first: above the water's line at 430, and mirrored below it. */
const WALLS: [outline: string, opacity: number][] = [
  ['M 250 430 L 330 318 L 366 352 L 430 250 L 482 322 L 520 288 L 610 430 Z', 0.24],
  ['M -20 430 L -20 236 L 60 176 L 112 226 L 168 180 L 256 300 L 300 282 L 372 430 Z', 0.5],
  ['M 452 430 L 520 316 L 560 336 L 632 176 L 676 226 L 740 146 V 430 Z', 0.82],
];
const FACES = ['M 60 176 L 86 252 L 62 300 L 92 372 L 60 430 L 128 430 L 112 226 Z', 'M 168 180 L 184 262 L 162 330 L 190 430 L 250 430 L 256 300 Z', 'M 632 176 L 640 256 L 616 308 L 646 372 L 630 430 L 700 430 L 676 226 Z'];
const RIPPLES = Array.from({ length: 9 }, (_, row) => ({ y: 446 + row * 17, x: 300 - row * 14 + ((row * 47) % 60), width: 96 + row * 30 - ((row * 23) % 40) }));

export function FjordArt({ className }: { className: string }) {
  const water = useId();
  return (
    <svg viewBox="0 0 720 640" preserveAspectRatio="xMaxYMax slice" aria-hidden className={className}>
      <linearGradient id={water} x1="0" y1="0" x2="0" y2="1">
        <stop offset="0" stopColor="var(--brand-text)" stopOpacity="0.1" />
        <stop offset="1" stopColor="var(--brand-text)" stopOpacity="0.42" />
      </linearGradient>
      <circle cx="428" cy="236" r="74" fill="var(--brand-accent)" />
      <circle cx="428" cy="236" r="104" fill="var(--brand-accent)" fillOpacity="0.16" />
      <Walls />
      <rect x="-20" y="430" width="780" height="240" fill={`url(#${water})`} />
      <g transform="matrix(1 0 0 -0.55 0 666.5)" opacity="0.32">
        <Walls />
      </g>
      {RIPPLES.map(({ y, x, width }) => (
        <path key={y} d={`M ${x} ${y} h ${width}`} stroke="var(--brand-accent)" strokeOpacity="0.75" strokeWidth="3" strokeLinecap="round" />
      ))}
      <Camp />
    </svg>
  );
}

/** The brand's colour by day; by night lit a little, or it would not be seen. */
const ROCK = 'color-mix(in oklab, var(--brand-text) 42%, var(--brand-primary))';

function Walls() {
  return (
    <g fill={ROCK}>
      {WALLS.map(([outline, opacity]) => (
        <path key={outline} d={outline} fillOpacity={opacity} />
      ))}
      {FACES.map((outline) => (
        <path key={outline} d={outline} fillOpacity="0.34" />
      ))}
    </g>
  );
}

function Camp() {
  return (
    <g>
      <path d="M 150 660 Q 260 560 430 566 T 740 530 V 660 Z" fill="var(--brand-primary)" />
      <path d="M 486 566 L 546 482 L 618 560 Z" fill="var(--brand-accent)" />
      <path d="M 546 482 L 618 560 L 578 563 Z" fill="var(--brand-ink)" fillOpacity="0.28" />
      <path d="M 530 564 L 546 482 L 556 563 Z" fill="#fff3d6" />
      <path d="M 546 482 L 470 574 M 546 482 L 640 562" stroke="var(--brand-accent)" strokeWidth="1.6" />
      {[[664, 540, 1], [690, 532, 1.35], [640, 546, 0.7]].map(([x, y, size]) => (
        <path key={x} transform={`translate(${x} ${y}) scale(${size})`} d="M 0 8 V -4 M 0 -66 L 15 -40 H 8 L 21 -18 H 12 L 26 2 H -26 L -12 -18 H -21 L -8 -40 H -15 Z" fill="var(--brand-primary)" stroke="var(--brand-primary)" strokeWidth="3" />
      ))}
    </g>
  );
}
