// Harbour Bank's picture: a low sun over a harbour, a light on the mole, and the tide in lines. Drawn in the brand's colours, light and dark.
import { useId } from 'react';

const CREST = `q 45 -26 90 0${' t 90 0'.repeat(11)}`;

/** Lines of tide, each a little further down, and stronger. */
const TIDE = Array.from({ length: 9 }, (_, row) => ({ y: 402 + row * 26 + row * row * 1.4, shift: -150 + (row % 3) * 38, opacity: 0.16 + row * 0.07 }));

export function HarbourArt({ className }: { className: string }) {
  const sea = useId();
  return (
    <svg viewBox="0 0 720 640" preserveAspectRatio="xMaxYMid slice" aria-hidden className={className}>
      <linearGradient id={sea} x1="0" y1="0" x2="0" y2="1">
        <stop offset="0" stopColor="var(--brand-primary)" stopOpacity="0.9" />
        <stop offset="1" stopColor="var(--brand-primary)" />
      </linearGradient>
      <Sun />
      <Lighthouse />
      <path d={`M -60 392 ${CREST} V 660 H -60 Z`} fill={`url(#${sea})`} />
      {TIDE.map(({ y, shift, opacity }) => (
        <path key={y} d={`M ${shift} ${y} ${CREST}`} fill="none" stroke="var(--brand-on-primary)" strokeOpacity={opacity * 0.62} strokeWidth="1.6" />
      ))}
      <path d="M 430 420 v 190" stroke="var(--brand-accent)" strokeOpacity="0.55" strokeWidth="92" strokeDasharray="3 17" />
    </svg>
  );
}

function Sun() {
  return (
    <g>
      {[250, 205, 160].map((radius, ring) => (
        <circle key={radius} cx="430" cy="368" r={radius} fill="var(--brand-accent)" fillOpacity={0.07 + ring * 0.05} />
      ))}
      <circle cx="430" cy="368" r="112" fill="var(--brand-accent)" />
    </g>
  );
}

function Lighthouse() {
  const beam = useId();
  const mole = useId();
  return (
    <g>
      <linearGradient id={beam}>
        <stop offset="0" stopColor="var(--brand-accent)" stopOpacity="0" />
        <stop offset="1" stopColor="var(--brand-accent)" stopOpacity="0.55" />
      </linearGradient>
      <linearGradient id={mole} x1="0" y1="0" x2="0" y2="1">
        <stop offset="0.3" stopColor="var(--brand-primary)" />
        <stop offset="0.75" stopColor="var(--brand-primary)" stopOpacity="0" />
      </linearGradient>
      <path d="M 616 210 L 250 96 L 250 226 Z" fill={`url(#${beam})`} />
      <path d="M 598 396 L 607 236 H 641 L 650 396 Z" fill="#fffdf8" />
      <path d="M 628 396 L 626 236 H 641 L 650 396 Z" fill="#0b1c24" fillOpacity="0.1" />
      <path d="M 604.2 286 L 601.6 332 H 646.4 L 643.8 286 Z" fill="var(--brand-accent)" />
      <path d="M 602 236 h 44 v -8 h -44 Z M 610 228 h 28 v -26 h -28 Z M 606 202 h 36 l -18 -18 Z" fill="var(--brand-primary)" />
      <rect x="616" y="206" width="16" height="18" fill="#ffe9b8" />
      <path d="M 540 432 q 38 -40 84 -42 t 130 34 v 60 h -214 Z" fill={`url(#${mole})`} />
    </g>
  );
}
