// What kind of network an IP address belongs to (IANA special-purpose address registries, RFC 6890).
import { BlockList, isIPv6 } from 'node:net';

/** `reserved`: nothing that a brand could run a service at, such as link-local addresses, where clouds keep their metadata. */
export type NetworkKind = 'public' | 'loopback' | 'private' | 'reserved';

const LOOPBACK = listOf('127.0.0.0/8', '::1/128');
/** Clouds answer with credentials at these: never an address of a brand, whatever is allowed. */
const METADATA = listOf('169.254.0.0/16', 'fe80::/10', 'fd00:ec2::/32', '100.100.100.200/32', '168.63.129.16/32');
const PRIVATE = listOf('10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', '100.64.0.0/10', 'fc00::/7', 'fec0::/10');
const RESERVED = listOf(
  ...['0.0.0.0/8', '192.0.0.0/24', '192.0.2.0/24', '198.18.0.0/15', '198.51.100.0/24', '203.0.113.0/24', '224.0.0.0/4', '240.0.0.0/4'],
  ...['::/96', '100::/64', '2001::/23', '2001:db8::/32', '64:ff9b:1::/48', 'ff00::/8'],
);

function listOf(...subnets: string[]): BlockList {
  const list = new BlockList();
  for (const subnet of subnets) {
    const [network, bits] = subnet.split('/') as [string, string];
    list.addSubnet(network, Number(bits), isIPv6(network) ? 'ipv6' : 'ipv4');
  }
  return list;
}

/** The kind of an IPv4 or IPv6 address, without brackets. An IPv4 address inside an IPv6 one counts as that IPv4 address. */
export function networkOf(address: string): NetworkKind {
  const [plain] = address.split('%') as [string];
  const ip = isIPv6(plain) ? (embeddedIpv4(groupsOf(plain)) ?? plain) : plain;
  const within = (list: BlockList) => list.check(ip, isIPv6(ip) ? 'ipv6' : 'ipv4');
  if (within(LOOPBACK)) return 'loopback';
  if (within(METADATA) || within(RESERVED)) return 'reserved';
  return within(PRIVATE) ? 'private' : 'public';
}

/** The eight groups of an IPv6 address. The URL parser writes a dotted tail as hexadecimal groups. */
function groupsOf(address: string): number[] {
  const [head = '', tail = ''] = new URL(`http://[${address}]/`).hostname.slice(1, -1).split('::');
  const groups = (part: string) => (part ? part.split(':') : []);
  const zeros = new Array<string>(8 - groups(head).length - groups(tail).length).fill('0');
  return [...groups(head), ...zeros, ...groups(tail)].map((group) => Number.parseInt(group, 16));
}

/** IPv4-mapped (RFC 4291 §2.5.5.2), translated (RFC 6052 §2.1) and 6to4 (RFC 3056 §2) addresses lead to the IPv4 address inside. */
function embeddedIpv4(groups: number[]): string | undefined {
  const prefix = groups.slice(0, 6).map((group) => group.toString(16)).join(':');
  if (prefix === '0:0:0:0:0:ffff' || prefix === '64:ff9b:0:0:0:0') return dotted(groups[6]!, groups[7]!);
  return groups[0] === 0x2002 ? dotted(groups[1]!, groups[2]!) : undefined;
}

const dotted = (high: number, low: number) => [high >> 8, high & 255, low >> 8, low & 255].join('.');
