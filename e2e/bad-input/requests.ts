// Makes a request out of an address and chance: mostly right, with something wrong.
import type { Good } from './good';
import type { RawRequest } from './raw-request';
import type { Random } from './random';
import type { Target } from './targets';
import { body, form, text } from './values';

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS', 'TRACE', 'PROPFIND', 'QUERY'];
const CONTENT_TYPES = ['application/json', 'application/json; charset=utf-16', 'text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data', 'multipart/form-data; boundary=x', 'application/octet-stream', '', '/', 'application/json, text/html', 'x'.repeat(2_000)];

export function makeRequest(random: Random, target: Target, good: Good): RawRequest {
  const method = random.oneIn(6) ? random.pick(METHODS) : random.pick(target.methods);
  const hasBody = method !== 'GET' && method !== 'HEAD' && !random.oneIn(10);
  const written = target.form && !random.oneIn(4) ? form(random, target.form) : body(random, target.body);
  const payload = Buffer.from(hasBody ? written : '', random.oneIn(12) ? 'utf16le' : 'utf8');
  return { method, target: spoilPath(random, target.path), headers: headers(random, target, good, payload.length), body: payload };
}

const printable = (value: string) => value.replace(/[\0-\x20\x7f]/g, (character) => encodeURIComponent(character));

function spoilPath(random: Random, path: string): string {
  const kind = random.below(10);
  const [bare = '', query] = path.split('?');
  const odd = printable(random.oneIn(2) ? text(random) : encodeURIComponent(text(random)));
  if (kind === 0) return bare.replace(/[^/]+(?=[^/]*$)/, odd) || '/';
  if (kind === 1) {
    const segments = bare.split('/');
    segments[1 + random.below(segments.length - 1)] = odd;
    return segments.join('/') + (query ? `?${query}` : '');
  }
  if (kind === 2) return `${path}${query ? '&' : '?'}${odd}=${odd}&${odd}&=&a[b]=c`;
  if (kind === 3 && query) return `${bare}?${query.split('&').flatMap((pair) => [pair, pair.replace(/=.*/, `=${odd}`)]).join('&')}`;
  if (kind === 6 && query) {
    const pairs = query.split('&');
    const place = random.below(pairs.length);
    return `${bare}?${pairs.with(place, pairs[place]!.replace(/=.*/, () => `=${odd}`)).join('&')}`;
  }
  if (kind === 4 && random.oneIn(3)) return `${bare}/${'a/'.repeat(random.pick([10, 1_000]))}`;
  if (kind === 5 && random.oneIn(3)) return bare.replace('/', random.pick(['//', '/./', '/%2e%2e/', '/;/', '/\\', '/%5c']));
  return path;
}

function headers(random: Random, target: Target, { brand, service, cookie: agents, demoKey }: Good, length: number): RawRequest['headers'] {
  const { host } = new URL(target.site === 'brand' ? brand.addresses.site : service);
  const cookie = random.pick(target.cookies ?? [agents]);
  const contentType = target.form ? 'application/x-www-form-urlencoded' : 'application/json';
  const lines: RawRequest['headers'] = [['Host', random.oneIn(40) ? text(random).replace(/[\r\n\0]/g, '') : host]];
  if (!random.oneIn(3)) lines.push(['Content-Type', random.oneIn(3) ? random.pick(CONTENT_TYPES) : contentType]);
  if (!random.oneIn(3)) lines.push(['Cookie', random.oneIn(4) ? `a=${printable(text(random))}; ${cookie}; =; ;` : cookie]);
  if (!random.oneIn(3)) lines.push(['Authorization', random.oneIn(3) ? `${random.pick(['Basic', 'Bearer', 'bearer', ''])} ${printable(text(random))}` : `Bearer ${target.bearer ?? demoKey}`]);
  if (random.oneIn(4)) lines.push(['Accept', random.pick(['text/html', '*/*', '', 'application/json;q=x', 'x'.repeat(500)])]);
  if (random.oneIn(8)) lines.push(['Origin', random.pick(['null', '', 'https://evil.example', `http://${host}`, printable(text(random))])]);
  if (random.oneIn(6)) lines.push([random.pick(['X-Forwarded-Host', 'X-Forwarded-Proto', 'Forwarded', 'If-Match', 'If-None-Match', 'Range', 'RSC', 'Next-Action', 'Next-Router-State-Tree', 'x-middleware-subrequest', 'Accept-Language', 'Sec-Fetch-Site']), printable(text(random))]);
  if (length || random.oneIn(3)) lines.push(['Content-Length', String(length)]);
  return lines;
}
