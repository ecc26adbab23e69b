// The picture for a brand of one's own: quarter circles as tiles, in its colours.
import { outlineOf, tilesOf } from './quarters';

const SIZE = 120;
const TILES = tilesOf(6, 6, SIZE);

/** Mostly quiet, now and then the brand's own colour, seldom the accent. */
const FILLS: [fill: string, opacity: number][] = [
  ['var(--brand-primary)', 1],
  ['var(--brand-text)', 0.14],
  ['var(--brand-accent)', 1],
  ['var(--brand-text)', 0.28],
  ['var(--brand-primary)', 0.72],
  ['var(--brand-accent)', 0.4],
  ['var(--brand-text)', 0.08],
];

export function NeutralArt({ className }: { className: string }) {
  return (
    <svg viewBox="0 0 720 640" preserveAspectRatio="xMaxYMax slice" aria-hidden className={className}>
      <g transform="translate(0 -80)">
        {TILES.map((tile) => {
          const [fill, opacity] = FILLS[tile.tone]!;
          return <path key={`${tile.x} ${tile.y}`} d={outlineOf(tile, SIZE)} fill={fill} fillOpacity={opacity} />;
        })}
      </g>
    </svg>
  );
}
