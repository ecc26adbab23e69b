// Which addresses the service asks at all. A customer types them into a form: without a rule, that form would be a way into
// the network that the service runs in (CWE-918). Checked when it is saved, and again on each connection (bounded-fetch.ts).
import { lookup } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { environment, isLoopback } from '@/lib/environment';
import { networkOf } from './networks';

export interface AddressFault {
  code: 'address_unreadable' | 'address_not_https' | 'address_has_credentials' | 'address_has_fragment' | 'address_loopback' | 'address_private' | 'address_reserved';
  sentence: string;
  change: string;
}

export interface NetworkRules {
  loopback: boolean;
  privateNetworks: boolean;
}

/** This machine may be asked while the service itself is on it; private networks in development, or where the operator of the service allows them. */
export const networkRules = ({ liveAssistOrigin, production, allowPrivateNetworks } = environment()): NetworkRules => ({
  loopback: isLoopback(liveAssistOrigin),
  privateNetworks: !production || allowPrivateNetworks,
});

const FAULTS: Record<AddressFault['code'], Omit<AddressFault, 'code'>> = {
  address_unreadable: { sentence: 'This is no address.', change: 'Write the whole address, such as https://login.example.com/token.' },
  address_not_https: { sentence: 'The address is not https.', change: 'Use https: what is asked there must come from nobody else.' },
  address_has_credentials: { sentence: 'The address has a user name or a password in it.', change: 'Leave out what stands before the @: client id and secret have fields of their own.' },
  address_has_fragment: { sentence: 'The address has a fragment (#…), which is never sent.', change: 'Leave out the # and what follows.' },
  address_loopback: { sentence: 'The address leads to the machine that Live Assist runs on.', change: 'Use an address that is reachable from outside.' },
  address_private: { sentence: 'The address leads into a private network.', change: 'Use a public address, or start Live Assist with ALLOW_PRIVATE_NETWORKS=true.' },
  address_reserved: { sentence: 'The address leads to a network that no service is at, or to the metadata of a cloud.', change: 'Use the public address of the service.' },
};

const fault = (code: AddressFault['code']): AddressFault => ({ code, ...FAULTS[code] });
const HERE = /^(localhost|.+\.localhost)\.?$/;

/** What is wrong with an address before any name is looked up; undefined where nothing is. */
export function faultOfAddress(address: string, rules = networkRules()): AddressFault | undefined {
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return fault('address_unreadable');
  const { protocol, username, password, hostname } = new URL(address);
  if (username || password) return fault('address_has_credentials');
  if (address.includes('#')) return fault('address_has_fragment');
  const host = hostname.replace(/^\[|\]$/g, '');
  // The URL parser has already turned 2130706433, 0x7f.1 and the like into four dotted numbers.
  if (isIP(host)) return faultOfIp(host, protocol, rules);
  if (HERE.test(host)) return rules.loopback ? undefined : fault('address_loopback');
  return protocol === 'https:' ? undefined : fault('address_not_https');
}

/** What is wrong with asking at this IP address. */
function faultOfIp(ip: string, protocol: string, rules = networkRules()): AddressFault | undefined {
  const kind = networkOf(ip);
  if (kind === 'reserved') return fault('address_reserved');
  if (kind === 'loopback') return rules.loopback ? undefined : fault('address_loopback');
  if (kind === 'private' && !rules.privateNetworks) return fault('address_private');
  return protocol === 'https:' ? undefined : fault('address_not_https');
}

/** The connection was not made because of where it would have led. */
export class AddressRefused extends Error {
  constructor(readonly fault: AddressFault) {
    super(fault.sentence);
  }
}

/**
 * Looks a name up for a connection and refuses where any of its addresses is refused. The connection is made to the very
 * addresses that were checked: a name that answers differently the second time (DNS rebinding) gains nothing.
 */
export const checkedLookup = (protocol: string, rules = networkRules()): LookupFunction => (hostname, options, callback) =>
  lookup(hostname, { ...options, all: true }, (error, found) => {
    const refused = found?.map(({ address }) => faultOfIp(address, protocol, rules)).find((one) => one !== undefined);
    const problem = error ?? (refused && new AddressRefused(refused));
    if (problem) return callback(problem, []);
    if (options.all) return callback(null, found);
    callback(null, found[0]!.address, found[0]!.family);
  });
