// Is this an RSA key that RS256 signatures may be verified with? Also by arithmetic: a changed digit shows in most cases.
import { createHash, type KeyObject } from 'node:crypto';
import { KeyRefused } from './key-faults';

export interface RsaPublicKey {
  /** SubjectPublicKeyInfo (RFC 5280 §4.1) as one line of base64. */
  spki: string;
  bits: number;
  /** SHA-256 of the DER, hexadecimal: what `openssl pkey -pubin -outform der | sha256sum` prints. */
  fingerprint: string;
}

const MIN_BITS = 2048;
const MAX_BITS = 8192;

/** Throws {@link KeyRefused}. */
export function readRsaKey(key: KeyObject): RsaPublicKey {
  if (key.asymmetricKeyType !== 'rsa') throw new KeyRefused('key_not_rsa', nameOf(key));
  const { modulusLength: bits = 0, publicExponent = 0n } = key.asymmetricKeyDetails ?? {};
  if (bits > MAX_BITS) throw new KeyRefused('key_too_large', `${bits} bits`);
  const factor = smallFactorOf(modulusOf(key));
  if (factor) throw new KeyRefused('key_garbled', `its number can be divided by ${factor}, which no RSA key’s can`);
  if (bits < MIN_BITS) throw new KeyRefused('key_too_small', `${bits} bits`);
  if (publicExponent < 3n || publicExponent % 2n === 0n) throw new KeyRefused('key_exponent_unsafe', String(publicExponent));
  const der = key.export({ format: 'der', type: 'spki' });
  return { spki: der.toString('base64'), bits, fingerprint: createHash('sha256').update(der).digest('hex') };
}

function nameOf({ asymmetricKeyType, asymmetricKeyDetails }: KeyObject): string {
  if (asymmetricKeyType === 'ec') return `elliptic curve ${asymmetricKeyDetails?.namedCurve ?? ''}`.trim();
  return asymmetricKeyType === 'rsa-pss' ? 'RSA for PSS only' : (asymmetricKeyType ?? 'unknown');
}

const modulusOf = (key: KeyObject): bigint => BigInt(`0x${Buffer.from(String(key.export({ format: 'jwk' }).n), 'base64url').toString('hex') || '0'}`);

let primes: bigint[] | undefined;

/** Modulus = p·q of two huge primes. Of random odd numbers nine in ten have a factor below 2^16: so many changed digits are found. */
function smallFactorOf(modulus: bigint): bigint | undefined {
  primes ??= primesBelow(2 ** 16);
  return primes.find((prime) => modulus % prime === 0n);
}

function primesBelow(limit: number): bigint[] {
  const composite = new Uint8Array(limit);
  const found: bigint[] = [];
  for (let number = 2; number < limit; number++) {
    if (composite[number]) continue;
    found.push(BigInt(number));
    for (let multiple = number * number; multiple < limit; multiple += number) composite[multiple] = 1;
  }
  return found;
}
