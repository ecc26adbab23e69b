// `lpTag`: what the brand's page and the SDK know of each other. The page may have filled it before the SDK came.
import type { EngagementAttribute } from '../contract/attributes';
import { createEvents, type Events } from './events';

export interface LpTag {
  /** The brand's account at Live Assist. */
  site?: string;
  /** What the invitation looks like. Ours: the vendor keeps this in its portal. */
  engagement?: { text?: string; colour?: string; onColour?: string };
  /** What the page says of its visitor: `push({ type: 'ctmrinfo', info: {…} })`. Never verified. */
  sdes: EngagementAttribute[] & { send?: (...attributes: EngagementAttribute[]) => number };
  /** Functions that identify the visitor without authenticating them (identities.ts). */
  identities: unknown[];
  events: Events;
  taglets: { rendererStub: { click: (engagementId?: unknown) => boolean } };
  /** The consumer signed out at the brand: this tab's chat is over at once, and forgotten. `done` is called when the page may go. Ours. */
  logout: (done?: () => void) => void;
  /** True once the calls above work. */
  loaded?: boolean;
  /** True while the page's method is called though nobody clicked: the page should decline rather than ask to sign in. Ours. */
  silent?: boolean;
  /** Calls that the vendor's stub put off until the tag is there (`lpTag.defer`). */
  _defB?: (() => void)[];
  _defT?: (() => void)[];
  _defL?: (() => void)[];
}

const page = window as unknown as { lpTag?: Partial<LpTag> };

/** The page's `lpTag`, made if there is none. */
export const readTag = (): Partial<LpTag> => (page.lpTag ??= {});

/** Completes the page's `lpTag` in place, but for the calls (sdk.ts): what the page has put into it stays, and stays the same objects. */
export function adoptTag(site?: string): LpTag {
  const tag = readTag();
  tag.site ??= site;
  tag.sdes ??= [];
  tag.identities ??= [];
  tag.events = createEvents();
  return tag as LpTag;
}

/** What the page said, as plain data that can cross to another origin. What is no attribute at all is kept too, without a type. */
export const plain = (said: EngagementAttribute[]): EngagementAttribute[] => said.flat().flatMap(copyOf);

function copyOf(pushed: unknown): EngagementAttribute[] {
  try {
    const value = JSON.parse(JSON.stringify(pushed) ?? 'null') as { type?: unknown } | null;
    return [typeof value?.type === 'string' ? (value as EngagementAttribute) : { type: '', value }];
  } catch {
    return [{ type: '', value: 'Circular.' }];
  }
}
