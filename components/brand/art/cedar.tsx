// Cedar Mutual's picture: one old cedar, wide enough for a house below it, and the evening behind.

/** Boughs, the lowest first: where each hangs, how far it reaches to either side, and how deep it is. */
const BOUGHS = [
  { y: 396, left: 300, right: 262, depth: 64 },
  { y: 332, left: 246, right: 292, depth: 60 },
  { y: 268, left: 258, right: 210, depth: 56 },
  { y: 208, left: 176, right: 226, depth: 50 },
  { y: 154, left: 168, right: 130, depth: 44 },
  { y: 108, left: 92, right: 112, depth: 38 },
  { y: 72, left: 52, right: 48, depth: 30 },
];
const TRUNK = 486;

/** Flat above and ragged below, as cedars are. */
const bough = ({ y, left, right, depth }: (typeof BOUGHS)[number]) =>
  `M ${TRUNK - left} ${y + depth * 0.3} C ${TRUNK - left * 0.7} ${y - depth * 0.3} ${TRUNK - left * 0.3} ${y - depth * 0.5} ${TRUNK} ${y - depth * 0.62} C ${TRUNK + right * 0.3} ${y - depth * 0.5} ${TRUNK + right * 0.7} ${y - depth * 0.3} ${TRUNK + right} ${y + depth * 0.24} Q ${TRUNK + right * 0.82} ${y + depth * 0.2} ${TRUNK + right * 0.68} ${y + depth * 0.4} Q ${TRUNK + right * 0.5} ${y + depth * 0.14} ${TRUNK + right * 0.32} ${y + depth * 0.42} Q ${TRUNK + right * 0.14} ${y + depth * 0.2} ${TRUNK} ${y + depth * 0.46} Q ${TRUNK - left * 0.16} ${y + depth * 0.18} ${TRUNK - left * 0.34} ${y + depth * 0.44} Q ${TRUNK - left * 0.5} ${y + depth * 0.18} ${TRUNK - left * 0.7} ${y + depth * 0.44} Q ${TRUNK - left * 0.84} ${y + depth * 0.22} ${TRUNK - left} ${y + depth * 0.3} Z`;

export function CedarArt({ className }: { className: string }) {
  return (
    <svg viewBox="0 0 720 640" preserveAspectRatio="xMaxYMax slice" aria-hidden className={className}>
      <circle cx="600" cy="290" r="196" fill="var(--brand-accent)" fillOpacity="0.16" />
      <circle cx="600" cy="290" r="132" fill="var(--brand-accent)" fillOpacity="0.85" />
      <path d="M -20 560 C 160 506 300 528 430 540 S 640 520 740 536 V 660 H -20 Z" fill="var(--brand-primary)" fillOpacity="0.22" />
      <path d="M 458 590 C 476 520 476 300 482 60 H 492 C 498 300 500 520 526 590 Z" fill="var(--brand-primary)" />
      {BOUGHS.map((one, index) => (
        <path key={one.y} d={bough(one)} fill="var(--brand-primary)" fillOpacity={index % 2 ? 0.94 : 0.8} />
      ))}
      <House />
      <path d="M -20 606 C 130 566 300 578 440 586 S 650 574 740 586 V 660 H -20 Z" fill="var(--brand-primary)" />
    </svg>
  );
}

function House() {
  return (
    <g transform="translate(64 0)">
      <path d="M 232 594 V 504 L 306 448 L 380 504 V 594 Z" fill="#fffaf0" />
      <path d="M 306 448 L 380 504 V 594 H 330 V 500 Z" fill="var(--brand-ink)" fillOpacity="0.1" />
      <path d="M 214 512 L 306 442 L 398 512" fill="none" stroke="var(--brand-accent)" strokeWidth="13" strokeLinecap="round" strokeLinejoin="round" />
      <path d="M 346 466 V 438 H 362 V 480 Z" fill="var(--brand-accent)" />
      <path d="M 256 534 h 34 v 30 h -34 Z" fill="#ffd98a" />
      <path d="M 273 534 v 30 M 256 549 h 34" stroke="#fffaf0" strokeWidth="3" />
      <path d="M 318 594 V 538 h 32 V 594 Z" fill="var(--brand-primary)" />
      <circle cx="343" cy="567" r="2.6" fill="#ffd98a" />
    </g>
  );
}
