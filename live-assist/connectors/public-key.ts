// JWT Public Key, as people paste it: what the vendor's portal would take, what it would refuse and we can convert, and what is no key at all.
import { createPrivateKey, createPublicKey, X509Certificate, type KeyObject } from 'node:crypto';
import { keyFault, KeyRefused, type KeyFault, type OtherForm } from './key-faults';
import { readKeyText } from './key-text';
import { readRsaKey, type RsaPublicKey } from './rsa-key';

export type KeyVerdict =
  | { outcome: 'good'; key: RsaPublicKey }
  /** A good key in a form that the vendor's portal refuses. `key` is the same key in the form that it takes. */
  | { outcome: 'convertible'; fault: KeyFault; key: RsaPublicKey; warnings: KeyFault[] }
  | { outcome: 'refused'; fault: KeyFault };

interface Found {
  key: KeyObject;
  form?: OtherForm;
  warnings?: KeyFault[];
}

/** Never throws: whatever is pasted gets a verdict with a name. */
export function inspectPublicKey(pasted: string, now = Date.now()): KeyVerdict {
  try {
    const text = readKeyText(pasted);
    const inside: Found = 'jwk' in text ? { key: readJwk(text.jwk) } : readDer(text.der, now);
    const key = readRsaKey(inside.key);
    const form = inside.form ?? text.form;
    return form ? { outcome: 'convertible', fault: keyFault(form), key, warnings: inside.warnings ?? [] } : { outcome: 'good', key };
  } catch (error) {
    if (error instanceof KeyRefused) return { outcome: 'refused', fault: error.fault };
    throw error;
  }
}

const attempt = <T>(read: () => T): T | undefined => {
  try {
    return read();
  } catch {
    return undefined;
  }
};

/** Decided by what is inside, not by what a marker line says. */
function readDer(der: Buffer, now: number): Found {
  // First: Node takes a private key for the public one inside it.
  const types = ['pkcs8', 'pkcs1', 'sec1'] as const;
  if (types.some((type) => attempt(() => createPrivateKey({ key: der, format: 'der', type })))) throw new KeyRefused('key_private');
  const spki = attempt(() => createPublicKey({ key: der, format: 'der', type: 'spki' }));
  if (spki) return { key: spki };
  const pkcs1 = attempt(() => createPublicKey({ key: der, format: 'der', type: 'pkcs1' }));
  if (pkcs1) return { key: pkcs1, form: 'key_is_pkcs1' };
  const certificate = attempt(() => new X509Certificate(der));
  if (certificate) return { key: certificate.publicKey, form: 'key_is_certificate', warnings: datesOf(certificate, now) };
  throw new KeyRefused('key_garbled', 'it is as long as it should be, and no key');
}

/** RFC 5280 §4.1.2.5. Only a warning: the verifier of a token looks at the key alone. */
function datesOf({ validFrom, validTo }: X509Certificate, now: number): KeyFault[] {
  if (Date.parse(validTo) < now) return [keyFault('certificate_expired', `valid until ${validTo}`)];
  return Date.parse(validFrom) > now ? [keyFault('certificate_not_yet_valid', `valid from ${validFrom}`)] : [];
}

function readJwk({ kty, n, e, d, k, use, alg, key_ops: operations, crv }: Record<string, unknown>): KeyObject {
  if (kty === 'oct' || k !== undefined) throw new KeyRefused('key_symmetric');
  if (d !== undefined) throw new KeyRefused('key_private');
  if (kty === 'EC' || kty === 'OKP') throw new KeyRefused('key_not_rsa', `${kty} ${typeof crv === 'string' ? crv.slice(0, 20) : ''}`.trim());
  if (kty !== 'RSA') throw new KeyRefused('key_jwk_malformed', 'kty is not "RSA"');
  if ((use !== undefined && use !== 'sig') || (Array.isArray(operations) && !operations.includes('verify'))) throw new KeyRefused('key_for_encryption');
  if (alg !== undefined && alg !== 'RS256') throw new KeyRefused('key_for_other_algorithm', String(alg).slice(0, 20));
  const isNumber = (value: unknown): value is string => typeof value === 'string' && /^[\w-]+$/.test(value);
  if (!isNumber(n) || !isNumber(e)) throw new KeyRefused('key_jwk_malformed', 'n or e is missing, or not base64url');
  return attempt(() => createPublicKey({ key: { kty, n, e }, format: 'jwk' })) ?? refuseJwk();
}

const refuseJwk = (): never => {
  throw new KeyRefused('key_jwk_malformed', 'n and e are no RSA key');
};
