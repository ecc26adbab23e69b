// From what people paste as a public key to bytes: base64 in its variants, PEM, JSON.
import { KeyRefused, type OtherForm } from './key-faults';

/** What a text turned out to be: DER, or a JWK. */
export type KeyText = ({ der: Buffer } | { jwk: Record<string, unknown> }) & { form?: OtherForm };

const LONGEST = 20_000;
/** Spaces that can be seen, and those that cannot. */
const SPACES = /[\s\u200B-\u200D\u2060\uFEFF]+/g;

/** Throws {@link KeyRefused}. */
export function readKeyText(pasted: string): KeyText {
  const text = pasted.trim();
  if (!text) throw new KeyRefused('key_missing');
  if (text.length > LONGEST) throw new KeyRefused('key_text_too_long', `${text.length} characters`);
  if (/^https?:\/\//i.test(text)) throw new KeyRefused('key_is_address');
  if (/^eyJ[\w-]*\./.test(text)) throw new KeyRefused('key_is_token');
  if (/^(ssh-|ecdsa-sha2-|---- BEGIN SSH2)/.test(text)) throw new KeyRefused('key_is_ssh');
  if (/-----BEGIN |-----END /.test(text)) return readPem(text);
  if (/^[{[]/.test(text)) return readJson(text);
  return readLine(text);
}

function readPem(text: string): KeyText {
  // A PEM file that came through JSON or a .env file has \n written out.
  const lines = text.replace(/\\r|\\n/g, '\n');
  if (/PRIVATE KEY-----/.test(lines)) throw new KeyRefused('key_private');
  const [, label = '', body = ''] = /-----BEGIN ([A-Z0-9 ]+)-----([\s\S]*?)-----END \1-----/.exec(lines) ?? [];
  if (!label) throw new KeyRefused('key_pem_incomplete');
  if (!['PUBLIC KEY', 'RSA PUBLIC KEY', 'CERTIFICATE'].includes(label)) throw new KeyRefused('key_pem_other', label);
  // A chain of certificates begins with the one that is meant; of several keys nobody knows.
  const blocks = lines.split('-----BEGIN ').length - 1;
  if (blocks > 1 && label !== 'CERTIFICATE') throw new KeyRefused('key_excess', `${blocks} PEM blocks`);
  return { der: decode(body.replace(SPACES, '')), form: 'key_is_pem' };
}

function readJson(text: string): KeyText {
  const value = parse(text);
  const object = (one: unknown): one is Record<string, unknown> => typeof one === 'object' && one !== null && !Array.isArray(one);
  if (!object(value)) throw new KeyRefused('key_jwk_malformed');
  if (!('keys' in value)) return { jwk: value, form: 'key_is_jwk' };
  const { keys } = value;
  if (!Array.isArray(keys)) throw new KeyRefused('key_jwk_malformed', 'keys is no list');
  if (!keys.length) throw new KeyRefused('key_set_empty');
  if (keys.length > 1) throw new KeyRefused('key_set_several', `${keys.length} keys`);
  const [jwk] = keys as unknown[];
  if (!object(jwk)) throw new KeyRefused('key_jwk_malformed');
  return { jwk, form: 'key_is_jwks' };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new KeyRefused('key_jwk_malformed', 'not readable as JSON');
  }
}

/** The forms of one line, the most visible first. */
function readLine(text: string): KeyText {
  const unquoted = /^(["'`])([\s\S]*)\1$/.exec(text)?.[2] ?? text;
  const packed = unquoted.replace(SPACES, '');
  const der = decode(packed);
  const form = [
    unquoted !== text && ('key_in_quotes' as const),
    packed !== unquoted && ('key_has_whitespace' as const),
    /[-_]/.test(packed) && ('key_is_base64url' as const),
    packed.replace(/=+$/, '').length % 4 > 0 && packed.length % 4 > 0 && ('key_without_padding' as const),
  ].find((one) => one !== false);
  return { der, form };
}

/** Base64 or base64url of one DER structure, whose first bytes say how long it is (X.690 §8.1.3): so a lost character is noticed. */
function decode(text: string): Buffer {
  const strange = /[^\w+/=-]|=(?=[^=])/.exec(text);
  if (strange) throw new KeyRefused('key_not_base64', `${JSON.stringify(strange[0])} as character ${strange.index + 1}`);
  const characters = text.replace(/=+$/, '').length;
  const der = Buffer.from(text, 'base64');
  const bytes = lengthOf(der);
  if (bytes === undefined) throw new KeyRefused('key_garbled', 'it does not begin as keys do');
  const expected = Math.ceil((bytes * 4) / 3);
  if (characters < expected) throw new KeyRefused('key_cut', `${characters} of ${expected} characters`);
  if (characters > expected) throw new KeyRefused('key_excess', `${characters} instead of ${expected} characters`);
  return der;
}

/** Bytes that a DER SEQUENCE says it takes, its header included. */
function lengthOf(der: Buffer): number | undefined {
  const [tag, length = 0] = der;
  if (tag !== 0x30) return undefined;
  if (length < 0x80) return 2 + length;
  const size = length & 0x7f;
  return size > 0 && size <= 3 && der.length >= 2 + size ? 2 + size + der.readUIntBE(2, size) : undefined;
}
