// Two sites on one port: each host serves its own company only.
import { environment } from '@/lib/environment';

export type Site = 'brand' | 'live-assist';

/** Where Live Assist's addresses begin. stage/brands/pack-fields.ts calls no brand so. */
export const LIVE_ASSIST_PATHS = ['sdk.js', 'chat-window', 'chat-window.js', 'window', 'agent', 'portal', 'ws', 'api/account', 'api/openapi.json'];
// The framework has a page's data at the same address with an ending: /agent.rsc, /agent.segments/….
const LIVE_ASSIST = new RegExp(`^/(${LIVE_ASSIST_PATHS.map((path) => path.replace('.', '\\.')).join('|')})([/.]|$)`);
const SHARED = /^\/(_next\/|__nextjs|(healthz|readyz|favicon\.ico|icon\.svg)$)/;

const { brandOrigin, liveAssistOrigin } = environment();
const SITES: ReadonlyMap<string | undefined, Site> = new Map([
  [new URL(brandOrigin).host, 'brand'],
  [new URL(liveAssistOrigin).host, 'live-assist'],
]);

/** The site that a Host header names; undefined for a host that is nobody's. */
export const siteOfHost = (host: string | undefined): Site | undefined => SITES.get(host);

/** True where the path belongs to the site, or to both. */
export function serves(site: Site, path: string): boolean {
  return SHARED.test(path) || LIVE_ASSIST.test(path) === (site === 'live-assist');
}
