// The wire: what really happened between the windows, at the audience's level.
'use client';
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
        <p className="grid h-full place-content-center p-6 text-center text-sm text-balance text-muted">The wire is told to whom the controls are open. The guide says how to open them.</p>
      )}
    </WindowFrame>
  );
}
