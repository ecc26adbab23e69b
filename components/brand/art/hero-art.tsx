// The home page's picture, by its name in the brand's data. All are drawn in the brand's own colours, in light and dark.
import type { ComponentType } from 'react';
import type { ArtName } from '@/brand/site';
import { AuroraArt } from './aurora';
import { CedarArt } from './cedar';
import { FjordArt } from './fjord';
import { HarbourArt } from './harbour';
import { MeadowArt } from './meadow';
import { NeutralArt } from './neutral';
import { SignalArt } from './signal';

const PICTURES: Record<ArtName, ComponentType<{ className: string }>> = {
  harbour: HarbourArt,
  aurora: AuroraArt,
  signal: SignalArt,
  meadow: MeadowArt,
  fjord: FjordArt,
  cedar: CedarArt,
  neutral: NeutralArt,
};

export function HeroArt({ name = 'neutral', className }: { name?: ArtName; className: string }) {
  const Picture = PICTURES[name];
  return <Picture className={className} />;
}
