import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressOf } from './caller';

const CALLERS: [what: string, peer: string | undefined, forwarded: string | undefined, caller: string][] = [
  ['a connection from afar', '203.0.113.7', undefined, '203.0.113.7'],
  ['one that claims to be forwarded', '203.0.113.7', '198.51.100.1', '203.0.113.7'],
  ['a proxy on this machine', '127.0.0.1', '198.51.100.1', '198.51.100.1'],
  ['a proxy near by, as IPv6 tells it', '::ffff:10.0.0.3', '198.51.100.1', '198.51.100.1'],
  ['a client that wrote something before the proxy did', '192.168.1.2', '1.2.3.4, 198.51.100.1', '198.51.100.1'],
  ['a proxy over IPv6', '::1', '2001:db8::5', '2001:db8:0:0::/64'],
  ['another address of that line', '::1', '2001:db8::ffff:1:2:3', '2001:db8:0:0::/64'],
  ['a neighbour of that line', '::1', '2001:DB8:0:1:0:0:0:5', '2001:db8:0:1::/64'],
  ['a connection over IPv6 from afar', '2001:db8:1:2:3:4:5:6', undefined, '2001:db8:1:2::/64'],
  ['a connection over a named interface', 'fe80::1%eth0', undefined, 'fe80:0:0:0::/64'],
  ['a proxy that forwards IPv4 as IPv6', '127.0.0.1', '::ffff:198.51.100.1', '198.51.100.1'],
  ['a forwarded address that is none', '127.0.0.1', 'unknown', '127.0.0.1'],
  ['a connection that is gone', undefined, '198.51.100.1', ''],
];

for (const [what, remoteAddress, forwarded, caller] of CALLERS)
  test(`The caller of ${what}`, () => assert.equal(addressOf({ socket: { remoteAddress }, headers: { 'x-forwarded-for': forwarded } }), caller));
