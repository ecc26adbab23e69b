// How a brand stands, for whoever follows it: the stage's open page, and tests that wait for something to have happened.
import { createHash } from 'node:crypto';
import { and, eq, isNotNull } from 'drizzle-orm';
import { readSiteSettings } from '@/brand/control';
import { database } from '@/lib/database';
import { HttpError } from '@/lib/http-error';
import { onSignal } from '@/lib/signals';
import { readSettings, type BrandSettings } from '../brands/settings';
import { brand } from '../schema';

export interface BrandState {
  /** Changes with anything below. */
  stamp: string;
  /** When the brand was made or last reset. */
  madeAt: string;
  /** Changes when pages of the site that are open have to be loaded again to follow. */
  page: string;
  settings: BrandSettings;
}

/** Milliseconds that a question waits for a change. Shorter than a stopping server waits for its last answers. */
const HOLD_MS = 4_000;

/** Answers at once where the state is another than `known`, else with the next change, or after {@link HOLD_MS} as it is. Throws 404 `brand_unknown`. */
export async function followBrand(slug: string, known: string | null, gone: AbortSignal, holdMs = HOLD_MS): Promise<BrandState> {
  const until = Date.now() + holdMs;
  for (;;) {
    // Listened first, read then: what changes in between is not missed.
    const change = nextChange(slug, until - Date.now(), gone);
    const state = await readState(slug).catch((error: unknown) => (change.stop(), Promise.reject(error)));
    const isOver = Date.now() >= until || gone.aborted;
    if (state && (state.stamp !== known || isOver)) return change.stop(), state;
    // Half a brand (it is being made or reset) is waited for.
    if (isOver || (!state && known === null)) throw (change.stop(), new HttpError(404, 'brand_unknown', `There is no brand called ${slug}.`));
    await change.heard;
  }
}

/** How it stands now; undefined while there is no whole brand. */
export async function readState(slug: string): Promise<BrandState | undefined> {
  const db = await database();
  const [row] = await db.select({ begunAt: brand.begunAt }).from(brand).where(and(eq(brand.slug, slug), isNotNull(brand.wholeAt)));
  if (!row) return undefined;
  const [settings, site] = await Promise.all([readSettings(slug), readSiteSettings(slug)]);
  // The SDK comes with the page, and is told whether it may call the page's method before there is a challenge (RFC 7636).
  const page = markOf([site, settings.flow === 'code-pkce']);
  const state = { madeAt: row.begunAt.toISOString(), page, settings };
  return { stamp: markOf(state), ...state };
}

const markOf = (value: unknown) => createHash('sha256').update(JSON.stringify(value ?? null)).digest('base64url').slice(0, 16);

/** `heard` resolves when something of the brand may have changed, when the time is over, or when nobody waits any more. */
function nextChange(slug: string, limitMs: number, gone: AbortSignal): { heard: Promise<void>; stop: () => void } {
  let stop = () => {};
  const heard = new Promise<void>((resolve) => {
    const ofBrand = ({ brand: one }: { brand: string }) => one === slug && stop();
    const ofAccount = ({ account }: { account: string }) => account === slug && stop();
    const ends = [onSignal('brand', ofBrand), onSignal('account', ofAccount), onSignal('agents', ofAccount), onSignal('missed', () => stop())];
    const timer = setTimeout(() => stop(), Math.max(0, limitMs));
    gone.addEventListener('abort', () => stop(), { once: true });
    stop = () => {
      clearTimeout(timer);
      for (const end of ends) end();
      resolve();
    };
  });
  return { heard, stop: () => stop() };
}
