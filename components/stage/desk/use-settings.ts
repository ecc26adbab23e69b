// The switches: each is one call of the control interface. What a link asks for is applied the same way, once, after the page has loaded.
'use client';
import { useEffect, useEffectEvent, useState } from 'react';
import type { StageBrand } from '@/stage/brands/start';
import type { LinkSettings } from '@/stage/desk/link';
import { describeSettings } from '@/stage/desk/setting-words';
import type { ControlDesk } from './use-controls';

export type Settings = StageBrand['settings'];

export interface SettingDesk {
  settings: Settings;
  /** Asked for by a link, and not applied yet: the controls are not open. */
  pending: LinkSettings | null;
  change: (change: Partial<Settings>) => Promise<void>;
}

interface Parts {
  brand: StageBrand;
  controls: ControlDesk;
  settings: Settings;
  asked: LinkSettings;
  say: (sentence: string) => void;
}

export function useSettings({ brand, controls, settings, asked, say }: Parts): SettingDesk {
  // A switch stands where it was put while the call is under way.
  const [wanted, setWanted] = useState<Partial<Settings>>({});
  const [pending, setPending] = useState<LinkSettings | null>(() => (Object.keys(asked).length ? asked : null));
  const change = async (changed: Partial<Settings>) => {
    setWanted(changed);
    const done = await controls.call('PATCH', `/brands/${brand.slug}`, changed);
    setWanted({});
    say(done.ok ? `${brand.name}: ${describeSettings(changed)}.` : done.message);
  };
  // Once, when the controls are open; until then the link's wish is said, and waits.
  const arrive = useEffectEvent(async (isOpen: boolean) => {
    const differing = differences(settings, pending ?? {});
    const differs = Object.keys(differing).length > 0;
    if (isOpen) {
      if (differs) await change(differing);
      return setPending(null);
    }
    if (differs) say(`This link asks for: ${describeSettings(differing)}. Unlock the controls to apply it.`);
  });
  const isOpen = controls.state === 'open';
  useEffect(() => {
    const soon = setTimeout(() => void arrive(isOpen));
    return () => clearTimeout(soon);
  }, [isOpen]);
  return { settings: { ...settings, ...wanted }, pending, change };
}

const differences = (settings: Settings, asked: LinkSettings): LinkSettings =>
  Object.fromEntries(Object.entries(asked).filter(([name, value]) => settings[name as keyof LinkSettings] !== value));
