// The consumer's browser.
'use client';
import { PaneFrame } from './pane-frame';
import { useStage } from './stage-context';
import { WindowFrame } from './window-frame';

export function BrandPane() {
  const { brand, consumer } = useStage();
  return (
    <WindowFrame pane="brand" title="Consumer’s browser" address={consumer.address} whereNow={consumer.whereNow} onReload={consumer.reload}>
      <PaneFrame frame={consumer.frame} title={`${brand.name}, the brand’s site`} src={brand.addresses.site} onLoad={consumer.loaded} />
    </WindowFrame>
  );
}
