// For tests: a brand's encryption, by hand with node:crypto. The service decrypts with another library.
import { constants, createCipheriv, createHmac, createPublicKey, publicEncrypt, randomBytes, type KeyObject } from 'node:crypto';
import { encode } from './vas';

export interface Envelope {
  /** Overrides of the header; `undefined` leaves one out, a text is the header as it is. */
  header?: Record<string, unknown> | string;
  /** What really encrypts, whatever the header says. */
  enc?: 'A256GCM' | 'A128CBC-HS256';
  padding?: 'oaep-256' | 'oaep-1' | 'pkcs1';
}

/** A compact JWE (RFC 7516 §5.1) around `content`, to a public JWK. */
export function encrypt(content: string | Buffer, jwk: { kid?: string }, { header = {}, enc = 'A256GCM', padding = 'oaep-256' }: Envelope = {}): string {
  const protectedHeader = encode(typeof header === 'string' ? header : { alg: 'RSA-OAEP-256', enc, cty: 'JWT', kid: jwk.kid, ...header });
  const contentKey = randomBytes(32);
  const encryptedKey = wrap(contentKey, createPublicKey({ key: jwk as Record<string, string>, format: 'jwk' }), padding);
  const { iv, text, tag } = (enc === 'A256GCM' ? sealGcm : sealCbc)(Buffer.from(content), contentKey, Buffer.from(protectedHeader));
  return [protectedHeader, ...[encryptedKey, iv, text, tag].map((part) => part.toString('base64url'))].join('.');
}

function wrap(contentKey: Buffer, key: KeyObject, padding: Envelope['padding']): Buffer {
  if (padding === 'pkcs1') return publicEncrypt({ key, padding: constants.RSA_PKCS1_PADDING }, contentKey);
  return publicEncrypt({ key, padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: padding === 'oaep-1' ? 'sha1' : 'sha256' }, contentKey);
}

function sealGcm(content: Buffer, key: Buffer, additional: Buffer) {
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(additional);
  const text = Buffer.concat([cipher.update(content), cipher.final()]);
  return { iv, text, tag: cipher.getAuthTag() };
}

/** RFC 7518 §5.2.2: the first half of the key authenticates, the second encrypts. */
function sealCbc(content: Buffer, key: Buffer, additional: Buffer) {
  const iv = randomBytes(16);
  const cipher = createCipheriv('aes-128-cbc', key.subarray(16), iv);
  const text = Buffer.concat([cipher.update(content), cipher.final()]);
  const length = Buffer.alloc(8);
  length.writeBigUInt64BE(BigInt(additional.length) * 8n);
  const tag = createHmac('sha256', key.subarray(0, 16)).update(Buffer.concat([additional, iv, text, length])).digest().subarray(0, 16);
  return { iv, text, tag };
}
