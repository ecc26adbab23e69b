// The product page's picture, by its name in the brand's data: on the brand's primary colour, with the price below it.
import type { ComponentType } from 'react';
import type { ArtName } from '@/brand/site';
import { ContoursArt } from './contours';
import { PulseArt } from './pulse';
import { RingsArt } from './rings';
import { RouteArt } from './route';
import { SprigArt } from './sprig';
import { TideArt } from './tide';
import { TilesArt } from './tiles';

const PICTURES: Record<ArtName, ComponentType<{ className: string }>> = {
  harbour: TideArt,
  aurora: RouteArt,
  signal: PulseArt,
  meadow: SprigArt,
  fjord: ContoursArt,
  cedar: RingsArt,
  neutral: TilesArt,
};

export function ProductArt({ name = 'neutral', className }: { name?: ArtName; className: string }) {
  const Picture = PICTURES[name];
  return <Picture className={className} />;
}
