// A browser's HTTP without a browser: cookies as a browser keeps them, redirects followed one by one, the page's origin on every request
// that changes something. It goes to the parties' public addresses, whatever stands in front of them.
import { VisitProblem } from './problem';

export interface Answer {
  status: number;
  /** Where the last redirect led, fragment included; the address asked for where there was none. */
  address: URL;
  text: string;
}

export interface Asking {
  method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  json?: unknown;
  form?: Record<string, string>;
  headers?: Record<string, string>;
  /** Leaves a redirect to an address that begins so unfollowed: what stands in that address is what was wanted. */
  until?: string;
}

interface Cookie {
  host: string;
  path: string;
  value: string;
}

/** Milliseconds for one answer; as long as a page may take on a machine that does other things too. */
const LIMIT_MS = 8_000;
const MOST_REDIRECTS = 12;

export class HttpVisitor {
  private readonly cookies = new Map<string, Cookie>();

  constructor(private readonly gone: AbortSignal) {}

  /** Throws {@link VisitProblem} `host_unreachable`, `too_many_redirects`. */
  async ask(address: string, { until, ...asking }: Asking = {}): Promise<Answer> {
    let url = new URL(address);
    let next: Asking = asking;
    for (let count = 0; count < MOST_REDIRECTS; count++) {
      const answer = await this.send(url, next);
      const location = answer.headers.get('location');
      if (answer.status < 300 || answer.status > 399 || !location) return { status: answer.status, address: url, text: await answer.text() };
      await answer.body?.cancel();
      url = new URL(location, url);
      if (until && url.href.startsWith(until)) return { status: answer.status, address: url, text: '' };
      // Fetch §4.4: what was a POST becomes a GET on its way.
      next = {};
    }
    throw new VisitProblem('too_many_redirects', `${new URL(address).origin} redirects again and again.`, 'Look at what stands in front of this server.');
  }

  /** The `Cookie` header for an address. */
  cookiesFor({ host, pathname }: URL): string {
    const fits = ([, cookie]: [string, Cookie]) => cookie.host === host && (pathname === cookie.path || pathname.startsWith(cookie.path.endsWith('/') ? cookie.path : `${cookie.path}/`));
    return [...this.cookies].filter(fits).map(([name, { value }]) => `${name.split(' ')[0]}=${value}`).join('; ');
  }

  private async send(url: URL, { method, json, form, headers = {} }: Asking): Promise<Response> {
    const body = json !== undefined ? JSON.stringify(json) : form && new URLSearchParams(form);
    const cookie = this.cookiesFor(url);
    const type = json !== undefined && { 'content-type': 'application/json' };
    const all = { ...(method && method !== 'GET' && { origin: url.origin }), ...type, ...(cookie && { cookie }), ...headers };
    const signal = AbortSignal.any([this.gone, AbortSignal.timeout(LIMIT_MS)]);
    const answer = await fetch(url, { method, headers: all, body, signal, redirect: 'manual', cache: 'no-store' }).catch((error: unknown) => Promise.reject(this.unreachable(url, error)));
    for (const line of answer.headers.getSetCookie()) this.keep(url, line);
    return answer;
  }

  private unreachable({ origin }: URL, error: unknown): unknown {
    if (this.gone.aborted) return this.gone.reason;
    const { cause, name } = error as { cause?: { code?: string }; name?: string };
    const why = name === 'TimeoutError' ? `no answer within ${LIMIT_MS / 1000} s` : (cause?.code ?? 'no connection');
    return new VisitProblem('host_unreachable', `${origin} cannot be reached from this server: ${why}.`, 'Check BRAND_ORIGIN and LIVE_ASSIST_ORIGIN, what stands in front of this server, its name in DNS and its certificate. A browser would fail in the same way.');
  }

  /** RFC 6265 §5.2, as far as our own servers need it. */
  private keep({ host, pathname }: URL, line: string): void {
    const [pair = '', ...attributes] = line.split(';').map((part) => part.trim());
    const [, name = '', value = ''] = /^([^=]+)=(.*)$/.exec(pair) ?? [];
    const attribute = (wanted: string) => attributes.find((one) => one.toLowerCase().startsWith(`${wanted}=`))?.slice(wanted.length + 1);
    const path = attribute('path') ?? (pathname.replace(/\/[^/]*$/, '') || '/');
    const ends = attribute('expires');
    const isOver = attribute('max-age') === '0' || value === '' || (ends !== undefined && Date.parse(ends) <= Date.now());
    const key = `${name} ${host} ${path}`;
    if (isOver) this.cookies.delete(key);
    else this.cookies.set(key, { host, path, value });
  }
}
