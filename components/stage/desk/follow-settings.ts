// Settings that are changed, and everything that follows them on the desk: when this resolves, the pages are those of the new settings.
import { awaitFound } from '@/lib/hand/find';
import type { BrandState } from '@/stage/control/brand-state';
import type { Latest } from './stage-context';
import type { Settings } from './use-settings';

const PATIENCE_MS = 15_000;

/** Throws where the controls do not answer, or the brand's page does not come. */
export async function followSettings(latest: Latest, asked: Partial<Settings>, signal: AbortSignal): Promise<void> {
  const { settings, controls, brand } = latest();
  await settings.prepare(asked);
  const state = await controls.call<BrandState>('GET', `/brands/${brand.slug}/state`);
  if (!state.ok) throw new Error(state.message);
  // What the stage hears of by itself, it follows: the page is loaded again from then on.
  const follows = () => latest().settings.page === state.data.page && latest().consumer.isReady();
  await awaitFound(follows, { signal, patienceMs: PATIENCE_MS, missing: 'The brand’s page did not follow.' });
}
