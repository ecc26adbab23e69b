// The wire: what really happened between the windows, at the audience's level.
'use client';
import { NotShown } from '../wire/quiet';
import { Wire } from '../wire/wire';
import { useStage } from './stage-context';
import { WindowFrame } from './window-frame';

export function WirePane() {
  const { brand, level, controls } = useStage();
  return (
    <WindowFrame pane="wire" title="The wire" address={`${new URL(brand.addresses.site).origin}/wire/${brand.slug}`}>
      {controls.state === 'open' ? (
        <Wire brand={brand.slug} level={level} demoKey={controls.key} />
      ) : (
        <NotShown code={controls.state === 'locked' ? 'demo_key_wrong' : 'controls_closed'} />
      )}
    </WindowFrame>
  );
}
