// A fresh start: the brand as it was when made, whoever asked for it, and every window follows by itself, those of their own too.
'use client';
import { useState } from 'react';
import type { StageBrand } from '@/stage/brands/start';
import { refreshWindows } from './own-windows';
import { toFirstStep } from './use-chapters';
import type { ConsumerWindow } from './use-consumer';
import type { ControlDesk } from './use-controls';
import type { AgentWindow } from './use-workspace';

interface Parts {
  brand: StageBrand;
  controls: ControlDesk;
  consumer: ConsumerWindow;
  agent: AgentWindow;
  say: (sentence: string) => void;
}

export function useReset({ brand, controls, consumer, agent, say }: Parts) {
  const [making, setMaking] = useState(0);
  /** The brand was made anew, here or elsewhere. Its sessions went with it: the workspace hears that by its socket, and asks for an agent. */
  const made = () => {
    setMaking((count) => count + 1);
    toFirstStep(brand.slug);
    consumer.goHome();
    agent.seatAgain();
    refreshWindows();
  };
  /** True where it was made anew. */
  const reset = async () => {
    const begun = performance.now();
    const done = await controls.call('POST', `/brands/${brand.slug}/reset`);
    say(done.ok ? `${brand.name} is as new. That took ${((performance.now() - begun) / 1000).toFixed(2)} s.` : done.message);
    return done.ok;
  };
  return { reset, made, making };
}
