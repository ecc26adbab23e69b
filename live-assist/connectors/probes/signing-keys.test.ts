// A pasted key, as "Test this connector" finds it.
import assert from 'node:assert/strict';
import { createPublicKey } from 'node:crypto';
import { test } from 'node:test';
import { makeKey } from '../../testing/vas';
import { probeSigningKeys } from './signing-keys';

const { privateKey } = makeKey('key-1');
const SPKI = createPublicKey(privateKey).export({ format: 'der', type: 'spki' }).toString('base64');

const PASTED: [title: string, spki: string, outcome: string, code: string | null][] = [
  ['A good key', SPKI, 'ok', null],
  ['A key that lost a character', SPKI.slice(0, -1), 'failed', 'key_cut'],
  ['A private key', privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64'), 'failed', 'key_private'],
];
for (const [title, spki, outcome, code] of PASTED)
  test(`${title} was pasted → JWT Public Key ${outcome} ${code ?? ''}`, async () => {
    const findings = await probeSigningKeys({ type: 'publicKey', spki });
    assert.deepEqual(findings.map((finding) => [finding.check, finding.outcome, finding.code]), [['JWT Public Key', outcome, code]]);
    if (outcome === 'ok') assert.match(findings[0]!.saw, /^RSA, 2048 bits, SHA-256 [\da-f]{16}…$/i);
  });
