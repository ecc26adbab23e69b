// Two sites on one port: each host serves its own company only.
import { environment } from '@/lib/environment';

export type Site = 'brand' | 'live-assist';

const LIVE_ASSIST = /^\/(sdk\.js|chat-window\.js|window|agent|portal|ws|api\/account)(\/|$)/;
const SHARED = /^\/(_next|__nextjs|healthz|readyz|favicon\.ico|icon)/;

/** The site that a Host header names; undefined for a host that is nobody's. */
export function siteOfHost(host: string | undefined): Site | undefined {
  const { brandOrigin, liveAssistOrigin } = environmentOnce();
  if (host === new URL(brandOrigin).host) return 'brand';
  return host === new URL(liveAssistOrigin).host ? 'live-assist' : undefined;
}

/** True where the path belongs to the site, or to both. */
export function serves(site: Site, path: string): boolean {
  return SHARED.test(path) || LIVE_ASSIST.test(path) === (site === 'live-assist');
}

let cached: ReturnType<typeof environment> | undefined;
const environmentOnce = () => (cached ??= environment());
