import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseEnvironment } from '@/lib/environment';
import { checkedLookup, faultOfAddress, networkRules, type AddressFault } from './fetched-address';

type Code = AddressFault['code'];
/** Live Assist out in the world, on this machine, and out in the world with private networks allowed. */
const OUTSIDE = { loopback: false, privateNetworks: false };
const HERE = { loopback: true, privateNetworks: false };
const INTRANET = { loopback: false, privateNetworks: true };
type Expected = Code | undefined;

const ADDRESSES: [address: string, outside: Expected, here: Expected, intranet: Expected][] = [
  ['https://login.example.com/token', undefined, undefined, undefined],
  ['https://login.example.com:8443/token?tenant=1', undefined, undefined, undefined],
  ['https://93.184.216.34/token', undefined, undefined, undefined],
  ['https://[2606:2800:220:1::1]/token', undefined, undefined, undefined],
  ['', 'address_unreadable', 'address_unreadable', 'address_unreadable'],
  ['login.example.com/token', 'address_unreadable', 'address_unreadable', 'address_unreadable'],
  ['https:login.example.com', 'address_unreadable', 'address_unreadable', 'address_unreadable'],
  ['https://', 'address_unreadable', 'address_unreadable', 'address_unreadable'],
  ['file:///etc/passwd', 'address_unreadable', 'address_unreadable', 'address_unreadable'],
  ['ftp://login.example.com', 'address_unreadable', 'address_unreadable', 'address_unreadable'],
  ['javascript:alert(1)', 'address_unreadable', 'address_unreadable', 'address_unreadable'],
  ['http://login.example.com/token', 'address_not_https', 'address_not_https', 'address_not_https'],
  ['http://93.184.216.34/', 'address_not_https', 'address_not_https', 'address_not_https'],
  ['https://user@login.example.com/', 'address_has_credentials', 'address_has_credentials', 'address_has_credentials'],
  ['https://:pass@login.example.com/', 'address_has_credentials', 'address_has_credentials', 'address_has_credentials'],
  ['https://login.example.com@127.0.0.1/', 'address_has_credentials', 'address_has_credentials', 'address_has_credentials'],
  ['https://login.example.com/#token', 'address_has_fragment', 'address_has_fragment', 'address_has_fragment'],
  ['https://login.example.com/#', 'address_has_fragment', 'address_has_fragment', 'address_has_fragment'],
  ['http://localhost:3000/token', 'address_loopback', undefined, 'address_loopback'],
  ['http://LOCALHOST./token', 'address_loopback', undefined, 'address_loopback'],
  ['http://brand.localhost/token', 'address_loopback', undefined, 'address_loopback'],
  ['http://127.0.0.1/', 'address_loopback', undefined, 'address_loopback'],
  ['http://127.1/', 'address_loopback', undefined, 'address_loopback'],
  ['http://2130706433/', 'address_loopback', undefined, 'address_loopback'],
  ['http://0x7f000001/', 'address_loopback', undefined, 'address_loopback'],
  ['http://0177.0.0.1/', 'address_loopback', undefined, 'address_loopback'],
  ['https://[::1]/', 'address_loopback', undefined, 'address_loopback'],
  ['https://[::ffff:127.0.0.1]/', 'address_loopback', undefined, 'address_loopback'],
  ['https://[::ffff:7f00:1]/', 'address_loopback', undefined, 'address_loopback'],
  ['https://[64:ff9b::127.0.0.1]/', 'address_loopback', undefined, 'address_loopback'],
  ['https://[2002:7f00:1::]/', 'address_loopback', undefined, 'address_loopback'],
  ['https://10.1.2.3/', 'address_private', 'address_private', undefined],
  ['http://10.1.2.3/', 'address_private', 'address_private', 'address_not_https'],
  ['https://172.16.0.1/', 'address_private', 'address_private', undefined],
  ['https://172.32.0.1/', undefined, undefined, undefined],
  ['https://192.168.1.1/', 'address_private', 'address_private', undefined],
  ['https://3232235777/', 'address_private', 'address_private', undefined],
  ['https://100.64.0.1/', 'address_private', 'address_private', undefined],
  ['https://[fd12::1]/', 'address_private', 'address_private', undefined],
  ['https://[::ffff:10.0.0.1]/', 'address_private', 'address_private', undefined],
  ['https://169.254.169.254/latest/meta-data', 'address_reserved', 'address_reserved', 'address_reserved'],
  ['https://[fe80::1]/', 'address_reserved', 'address_reserved', 'address_reserved'],
  ['https://[fd00:ec2::254]/', 'address_reserved', 'address_reserved', 'address_reserved'],
  ['https://[::ffff:169.254.169.254]/', 'address_reserved', 'address_reserved', 'address_reserved'],
  ['https://100.100.100.200/', 'address_reserved', 'address_reserved', 'address_reserved'],
  ['https://0.0.0.0/', 'address_reserved', 'address_reserved', 'address_reserved'],
  ['https://0/', 'address_reserved', 'address_reserved', 'address_reserved'],
  ['https://[::]/', 'address_reserved', 'address_reserved', 'address_reserved'],
  ['https://[::127.0.0.1]/', 'address_reserved', 'address_reserved', 'address_reserved'],
  ['https://224.0.0.1/', 'address_reserved', 'address_reserved', 'address_reserved'],
  ['https://255.255.255.255/', 'address_reserved', 'address_reserved', 'address_reserved'],
  ['https://[ff02::1]/', 'address_reserved', 'address_reserved', 'address_reserved'],
];

for (const [address, outside, here, intranet] of ADDRESSES)
  test(`${address || 'nothing'} → ${outside ?? 'taken'}, on this machine ${here ?? 'taken'}, private networks allowed ${intranet ?? 'taken'}`, () => {
    assert.deepEqual([OUTSIDE, HERE, INTRANET].map((rules) => faultOfAddress(address, rules)?.code), [outside, here, intranet]);
  });

const PUBLIC = { BRAND_ORIGIN: 'https://www.bank.example', LIVE_ASSIST_ORIGIN: 'https://chat.example', AGENT_PASSWORD: 'a-long-password' };
const SETTINGS: [title: string, variables: Record<string, string>, expected: typeof HERE][] = [
  ['development on this machine', {}, { loopback: true, privateNetworks: true }],
  ['production on this machine', { NODE_ENV: 'production' }, { loopback: true, privateNetworks: false }],
  ['production', { NODE_ENV: 'production', ...PUBLIC }, { loopback: false, privateNetworks: false }],
  ['production in an intranet', { NODE_ENV: 'production', ...PUBLIC, ALLOW_PRIVATE_NETWORKS: 'true' }, { loopback: false, privateNetworks: true }],
];
for (const [title, variables, expected] of SETTINGS) test(`rules in ${title}`, () => assert.deepEqual(networkRules(parseEnvironment(variables)), expected));

/** What a look-up of `localhost`, which leads to this machine whatever is typed into a form, ends with. */
const lookUp = (protocol: string, rules: typeof HERE, all: boolean) =>
  new Promise<unknown>((resolve) => checkedLookup(protocol, rules)('localhost', { all }, (error, found) => resolve(error ? error.message : found)));

test('a name is refused by what it leads to, at the moment of connecting', async () => {
  assert.match(String(await lookUp('https:', OUTSIDE, true)), /the machine that Live Assist runs on/);
  assert.match(String(await lookUp('https:', INTRANET, false)), /the machine that Live Assist runs on/);
  assert.ok(Array.isArray(await lookUp('http:', HERE, true)));
  assert.match(String(await lookUp('http:', HERE, false)), /^(127\.0\.0\.1|::1)$/);
});
