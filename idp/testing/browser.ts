// For tests: a browser without a screen. Keeps cookies by name and path, follows nothing by itself.

export class Browser {
  readonly cookies = new Map<string, { name: string; value: string; path: string }>();

  constructor(private readonly origin: string) {}

  async get(address: string, headers: Record<string, string> = {}): Promise<Response> {
    return this.send(address, { headers });
  }

  /** Sends an HTML form. */
  async post(address: string, fields: Record<string, string>, headers: Record<string, string> = {}): Promise<Response> {
    return this.send(address, { method: 'POST', body: new URLSearchParams(fields), headers: { origin: this.origin, ...headers } });
  }

  private async send(address: string, init: RequestInit & { headers: Record<string, string> }): Promise<Response> {
    const url = new URL(address, this.origin);
    const answer = await fetch(url, { ...init, redirect: 'manual', headers: { cookie: this.cookiesFor(url.pathname), accept: 'text/html', ...init.headers } });
    for (const line of answer.headers.getSetCookie()) this.keep(line);
    return answer;
  }

  private cookiesFor(pathname: string): string {
    const sent = [...this.cookies.values()].filter(({ path }) => pathname === path || pathname.startsWith(path.endsWith('/') ? path : `${path}/`));
    return sent.map(({ name, value }) => `${name}=${value}`).join('; ');
  }

  private keep(line: string): void {
    const [pair = '', ...attributes] = line.split(/;\s*/);
    const [name = '', value = ''] = pair.split('=');
    const path = attributes.find((one) => /^path=/i.test(one))?.slice('path='.length) ?? '/';
    const over = attributes.some((one) => /^expires=/i.test(one) && new Date(one.slice('expires='.length)) <= new Date());
    if (over) this.cookies.delete(`${name} ${path}`);
    else this.cookies.set(`${name} ${path}`, { name, value, path });
  }
}

/** Where an answer leads; throws for one that leads nowhere. */
export function target(answer: Response): string {
  const location = answer.headers.get('location');
  if (!location) throw new Error(`an answer ${answer.status} leads nowhere`);
  return location;
}
