// The brand's picture: a low sun over a harbour, a light on the mole, and the tide in lines. Drawn in the brand's colours, light and dark.

const CREST = 'q 45 -26 90 0 t 90 0 t 90 0 t 90 0 t 90 0 t 90 0 t 90 0 t 90 0 t 90 0';

/** Lines of tide, each a little further down, and stronger. */
const TIDE = Array.from({ length: 9 }, (_, row) => ({ y: 402 + row * 26 + row * row * 1.4, shift: -150 + (row % 3) * 38, opacity: 0.16 + row * 0.07 }));

export function HarbourArt({ className }: { className: string }) {
  return (
    <svg viewBox="0 0 720 640" preserveAspectRatio="xMaxYMax slice" aria-hidden className={className}>
      <defs>
        <linearGradient id="sea" x1="0" y1="0" x2="0" y2="1">
          <stop offset="0" stopColor="var(--brand-primary)" stopOpacity="0.86" />
          <stop offset="1" stopColor="var(--brand-primary)" />
        </linearGradient>
        <linearGradient id="fade" x1="0" y1="0" x2="1" y2="0">
          <stop offset="0" stopColor="black" />
          <stop offset="0.42" stopColor="white" />
        </linearGradient>
        <mask id="shore">
          <rect width="720" height="640" fill="url(#fade)" />
        </mask>
      </defs>
      <g mask="url(#shore)">
        <Sun />
        <path d={`M -60 392 ${CREST} V 660 H -60 Z`} fill="url(#sea)" />
        <Lighthouse />
        {TIDE.map(({ y, shift, opacity }) => (
          <path key={y} d={`M ${shift} ${y} ${CREST}`} fill="none" stroke="var(--brand-on-primary)" strokeOpacity={opacity * 0.62} strokeWidth="1.6" />
        ))}
        <path d="M 430 420 v 190" stroke="var(--brand-accent)" strokeOpacity="0.55" strokeWidth="92" strokeDasharray="3 17" />
      </g>
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
  return (
    <g>
      <path d="M 612 214 L 372 162 L 372 196 Z" fill="var(--brand-on-primary)" fillOpacity="0.34" />
      <path d="M 598 396 L 607 236 H 641 L 650 396 Z" fill="var(--brand-panel)" />
      <path d="M 604.5 290 L 602 334 H 646 L 643.5 290 Z" fill="var(--brand-accent)" />
      <path d="M 602 236 h 44 v -8 h -44 Z M 610 228 h 28 v -26 h -28 Z M 606 202 h 36 l -18 -18 Z" fill="var(--brand-primary)" />
      <rect x="616" y="206" width="16" height="18" fill="var(--brand-on-primary)" />
      <path d="M 548 424 q 34 -34 76 -36 t 110 30 v 40 h -196 Z" fill="var(--brand-primary)" />
    </g>
  );
}
