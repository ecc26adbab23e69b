// The key that ID tokens are signed with: is it to be had, and is it one that RS256 can be verified with?
import type { Certificate } from '../../account';
import { asObject } from '../../verification/json-part';
import { inspectPublicKey } from '../public-key';
import { jsonOf, wrongPlace, type Expectation } from './answer';
import { ask } from './connection';
import { failed, ok, warning, type Finding } from './finding';

const FIELD = 'JWKS Endpoint';
const SET: Expectation = { check: `${FIELD}: key set`, field: FIELD, discoveryName: 'jwks_uri', method: 'GET' };
const KEYS = `${FIELD}: signing keys`;
const PASTED = 'JWT Public Key';

export const probeSigningKeys = async (certificate: Certificate): Promise<Finding[]> => (certificate.type === 'jwks' ? probeKeySet(certificate.endpoint) : [probePasted(certificate.spki)]);

function probePasted(spki: string): Finding {
  const verdict = inspectPublicKey(spki);
  if (verdict.outcome === 'good') return ok(PASTED, `RSA, ${verdict.key.bits} bits, SHA-256 ${verdict.key.fingerprint.slice(0, 16)}…`);
  const { code, sentence, actual, change } = verdict.fault;
  return failed(PASTED, code, actual ? `${sentence} (${actual})` : sentence, change);
}

async function probeKeySet(endpoint: string): Promise<Finding[]> {
  const { findings, answer } = await ask(FIELD, endpoint, { headers: { accept: 'application/json' } });
  if (!answer) return findings;
  const wrong = wrongPlace(answer, SET);
  if (wrong) return [...findings, wrong];
  const keys = jsonOf(answer)?.keys;
  if (answer.status !== 200 || !Array.isArray(keys))
    return [...findings, failed(SET.check, 'keyset_malformed', `Status ${answer.status}, ${answer.contentType || 'no content type'}: not { "keys": […] }.`, 'Correct JWKS Endpoint; the discovery document calls it jwks_uri.')];
  return [...findings, ok(SET.check, keys.length === 1 ? '1 key' : `${keys.length} keys`), probeKeys(keys)];
}

function probeKeys(keys: unknown[]): Finding {
  const looked = keys.map(asObject).map((key) => ({ kid: key?.kid, verdict: inspectPublicKey(JSON.stringify(key ?? {})) }));
  const usable = looked.flatMap(({ kid, verdict }) => (verdict.outcome === 'refused' ? [] : [{ kid, bits: verdict.key.bits }]));
  const leak = looked.find(({ verdict }) => verdict.outcome === 'refused' && verdict.fault.code === 'key_private');
  if (leak) return failed(KEYS, 'key_private', 'The key set publishes a private key: everybody can sign tokens with it.', 'Replace that key at once, and publish kty, n, e, kid, use and alg only.');
  const reasons = looked.flatMap(({ verdict }) => (verdict.outcome === 'refused' ? [verdict.fault.sentence] : []));
  if (!usable.length) return failed(KEYS, 'keyset_without_key', ['None of them can verify RS256.', ...new Set(reasons)].join(' '), 'Publish the RSA key that ID tokens are signed with.');
  const names = usable.map(({ kid, bits }) => `${typeof kid === 'string' ? kid.slice(0, 40) : 'no kid'} (RSA, ${bits} bits)`).join(', ');
  const kids = usable.map(({ kid }) => kid);
  if (kids.length > 1 && (kids.some((kid) => typeof kid !== 'string') || new Set(kids).size < kids.length))
    return warning(KEYS, 'kids_ambiguous', `${names}: a token’s header cannot say which of them signed it.`, 'Give every key a kid of its own.');
  return ok(KEYS, names);
}
