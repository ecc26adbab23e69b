// The switches: each is one call of the control interface. What a link asks for is applied the same way, once, after the page has loaded.
'use client';
import { useEffect, useEffectEvent, useState } from 'react';
import type { StageBrand } from '@/stage/brands/start';
import { describeSettings } from '@/stage/desk/setting-words';
import type { ControlDesk } from './use-controls';

export type Settings = StageBrand['settings'];

export interface SettingDesk {
  settings: Settings;
  /** Asked for by a link, and not applied yet: the controls are not open. */
  pending: Partial<Settings> | null;
  change: (change: Partial<Settings>) => Promise<void>;
  /** Changes what is not so already. Does nothing while the controls are not open. */
  prepare: (asked: Partial<Settings>) => Promise<void>;
}

interface Parts {
  brand: StageBrand;
  controls: ControlDesk;
  settings: Settings;
  asked: Partial<Settings>;
  say: (sentence: string) => void;
}

export function useSettings({ brand, controls, settings, asked, say }: Parts): SettingDesk {
  // A switch stands where it was put while the call is under way.
  const [wanted, setWanted] = useState<Partial<Settings>>({});
  const [pending, setPending] = useState<Partial<Settings> | null>(() => (Object.keys(asked).length ? asked : null));
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
  const prepare = async (asked: Partial<Settings>) => {
    const differing = differences(settings, asked);
    if (isOpen && Object.keys(differing).length) await change(differing);
  };
  useEffect(() => {
    const soon = setTimeout(() => void arrive(isOpen));
    return () => clearTimeout(soon);
  }, [isOpen]);
  return { settings: { ...settings, ...wanted }, pending, change, prepare };
}

const differences = (settings: Settings, asked: Partial<Settings>): Partial<Settings> =>
  Object.fromEntries(Object.entries(asked).filter(([name, value]) => JSON.stringify(settings[name as keyof Settings]) !== JSON.stringify(value)));
