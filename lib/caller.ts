// Who asks, as far as the network tells: for limits alone, never for rights.
import type { IncomingMessage } from 'node:http';
import { BlockList, isIP } from 'node:net';

const HEADER = 'x-caller-address';

/** Where a reverse proxy would stand: it appends whom it serves to X-Forwarded-For. Anybody else may write there what they like. */
const NEAR = new BlockList();
for (const [network, prefix] of [['127.0.0.0', 8], ['10.0.0.0', 8], ['172.16.0.0', 12], ['192.168.0.0', 16]] as const) NEAR.addSubnet(network, prefix);
for (const [network, prefix] of [['::1', 128], ['fc00::', 7]] as const) NEAR.addSubnet(network, prefix, 'ipv6');

const isNear = (address: string) => isIP(address) > 0 && NEAR.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');

/** IPv4 as such, also where it comes in IPv6's clothes, and without the name of an interface. */
const plain = (address: string) => address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '');

/** Of IPv6 the network: one line has a whole /64, and could come from another address each time. */
function placeOf(address: string): string {
  if (isIP(address) !== 6) return address;
  // The URL parser writes it in the one short form (RFC 5952).
  const [before = '', after] = new URL(`http://[${address}]`).hostname.slice(1, -1).split('::');
  const [head, tail] = [before, after ?? ''].map((groups) => groups.split(':').filter(Boolean)) as [string[], string[]];
  return `${[...head, ...Array<string>(8 - head.length - tail.length).fill('0'), ...tail].slice(0, 4).join(':')}::/64`;
}

/** Where who asked is at: the address of the connection, or, where that comes from near by, the last one that was forwarded. */
export function addressOf({ socket, headers }: Pick<IncomingMessage, 'headers'> & { socket: { remoteAddress?: string } }): string {
  const peer = plain(socket.remoteAddress ?? '');
  const forwarded = plain(String(headers['x-forwarded-for'] ?? '').split(',').at(-1)!.trim());
  return placeOf(isIP(forwarded) && isNear(peer) ? forwarded : peer);
}

/** Tells the routes who asks; what came under this name is overwritten. */
export function noteCaller(request: IncomingMessage): void {
  request.headers[HEADER] = addressOf(request);
}

/** The address of who asks a route, of IPv6 its network; `unknown` where it did not come through the front door. */
export const callerOf = (request: { headers: Pick<Headers, 'get'> }): string => request.headers.get(HEADER) || 'unknown';
