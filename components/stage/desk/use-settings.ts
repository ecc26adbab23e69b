// The switches: each is one call of the control interface. What a link asks for is applied the same way, once, after the page has loaded.
'use client';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { StageBrand } from '@/stage/brands/start';
import { describeSettings } from '@/stage/desk/setting-words';
import type { Standing } from './use-brand-state';
import type { ControlDesk } from './use-controls';

export type Settings = StageBrand['settings'];

export interface SettingDesk {
  settings: Settings;
  /** Changes when the site's open pages have to be loaded again; undefined while nothing was heard. */
  page: string | undefined;
  /** Asked for by a link, and not applied yet: the controls are not open. */
  pending: Partial<Settings> | null;
  change: (change: Partial<Settings>) => Promise<void>;
  /** Changes what is not so already, after what was asked for before; while the controls are not open it waits for them. */
  prepare: (asked: Partial<Settings>) => Promise<void>;
}

interface Parts {
  brand: StageBrand;
  controls: ControlDesk;
  standing: Standing;
  asked: Partial<Settings>;
  say: (sentence: string) => void;
}

export function useSettings({ brand, controls, standing: { settings, page, heard }, asked, say }: Parts): SettingDesk {
  // A switch stands where it was put from the click on: until the server has told how the brand stands now, or has refused.
  const [wishes, setWishes] = useState<readonly Partial<Settings>[]>([]);
  const [pending, setPending] = useState<Partial<Settings> | null>(() => (Object.keys(asked).length ? asked : null));
  const change = async (changed: Partial<Settings>) => {
    const wish = { ...changed };
    const drop = () => setWishes((now) => now.filter((one) => one !== wish));
    setWishes((now) => [...now, wish]);
    const done = await controls.call('PATCH', `/brands/${brand.slug}`, changed);
    say(done.ok ? `${brand.name}: ${describeSettings(changed)}.` : done.message);
    if (done.ok) void heard().then(drop);
    else drop();
  };
  // Against how the brand stands now, which the windows have heard too: what changes from here on reaches those that show how it was.
  const prepareNow = async (wanted: Partial<Settings>) => {
    const state = await heard();
    const differing = state ? differences(state.settings, wanted) : {};
    if (Object.keys(differing).length) await change(differing);
  };
  // Once, when the controls are open; until then the link's wish is said, and waits.
  const arrive = useEffectEvent(async (isOpen: boolean) => {
    if (isOpen) {
      await prepareNow(pending ?? {});
      return setPending(null);
    }
    const differing = differences(settings, pending ?? {});
    if (Object.keys(differing).length) say(`This link asks for: ${describeSettings(differing)}. Unlock the controls to apply it.`);
  });
  const isOpen = controls.state === 'open';
  const asking = useRef(Promise.resolve());
  const prepare = (asked: Partial<Settings>): Promise<void> => {
    if (!isOpen) return Promise.resolve(setPending(asked));
    return (asking.current = asking.current.then(() => prepareNow(asked)));
  };
  useEffect(() => {
    const soon = setTimeout(() => void arrive(isOpen));
    return () => clearTimeout(soon);
  }, [isOpen]);
  return { settings: wishes.reduce<Settings>((now, wish) => ({ ...now, ...wish }), settings), page, pending, change, prepare };
}

/** What of `asked` is not so. */
const differences = (settings: Settings, asked: Partial<Settings>): Partial<Settings> =>
  Object.fromEntries(Object.entries(asked).filter(([name, value]) => JSON.stringify(settings[name as keyof Settings]) !== JSON.stringify(value)));
