// For tests: a self-signed X.509 certificate (RFC 5280 §4.1), written by hand, as Node can read them but not make them.
import { createPublicKey, sign, type KeyObject } from 'node:crypto';

function der(tag: number, ...parts: Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  const size = content.length.toString(16);
  const length = content.length < 0x80 ? Buffer.from([content.length]) : Buffer.from(size.padStart(size.length + (size.length % 2), '0'), 'hex');
  return Buffer.concat([Buffer.from(content.length < 0x80 ? [tag] : [tag, 0x80 | length.length]), length, content]);
}

const sequence = (...parts: Buffer[]) => der(0x30, ...parts);
const SHA256_WITH_RSA = sequence(der(0x06, Buffer.from('2a864886f70d01010b', 'hex')), der(0x05));
const NAME = sequence(der(0x31, sequence(der(0x06, Buffer.from('550403', 'hex')), der(0x0c, Buffer.from('VAS')))));
const time = (at: Date) => der(0x17, Buffer.from(`${at.toISOString().replace(/^..|[-:T]|\.\d+/g, '')}`));

/** DER of a certificate for the key pair of `privateKey` (RSA). */
export function makeCertificate(privateKey: KeyObject, from: Date, until: Date): Buffer {
  const key = createPublicKey(privateKey).export({ format: 'der', type: 'spki' });
  const content = sequence(der(0x02, Buffer.from([1])), SHA256_WITH_RSA, NAME, sequence(time(from), time(until)), NAME, key);
  return sequence(content, SHA256_WITH_RSA, der(0x03, Buffer.from([0]), sign('sha256', content, privateKey)));
}
