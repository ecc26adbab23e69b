// The product page of a brand of one's own: the same tiles, on its colour.
import { outlineOf, tilesOf } from './quarters';

const SIZE = 80;
const TILES = tilesOf(6, 3, SIZE);

export function TilesArt({ className }: { className: string }) {
  return (
    <svg viewBox="0 0 480 420" preserveAspectRatio="xMidYMin slice" aria-hidden className={className}>
      {TILES.map((tile) => (
        <path key={`${tile.x} ${tile.y}`} d={outlineOf(tile, SIZE)} fill={tile.tone === 2 ? 'var(--brand-accent)' : 'var(--brand-on-primary)'} fillOpacity={tile.tone === 2 ? 1 : 0.06 + tile.tone * 0.03} />
      ))}
    </svg>
  );
}
