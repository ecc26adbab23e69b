// Two sites on one port: each host serves its own company only.
import { environment } from '@/lib/environment';

export type Site = 'brand' | 'live-assist';

const LIVE_ASSIST = /^\/(sdk\.js|chat-window(\.js)?|window|agent|portal|ws|api\/account|api\/openapi\.json)(\/|$)/;
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
