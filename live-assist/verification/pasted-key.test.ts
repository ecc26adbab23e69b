// A key that was pasted into the portal: what passes by it, and what may have been stored.
import assert from 'node:assert/strict';
import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import { after, before, test } from 'node:test';
import type { Certificate, Connector } from '../account';
import { goodClaims, makeKey, sign, startVas, type TestVas } from '../testing/vas';
import { KEY, verifyAt } from '../testing/verification';
import type { ReasonCode } from './reasons';

let vas: TestVas;
before(async () => void (vas = await startVas()));
after(() => vas.close());

const line = (key: Parameters<typeof createPublicKey>[0]) => createPublicKey(key).export({ type: 'spki', format: 'der' }).toString('base64');
const ours = line(KEY.privateKey.export({ type: 'pkcs8', format: 'pem' }));
const pem = createPublicKey(KEY.privateKey).export({ type: 'spki', format: 'pem' }) as string;
const curve = generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey.export({ type: 'spki', format: 'der' }).toString('base64');
const pss = generateKeyPairSync('rsa-pss', { modulusLength: 2048 }).publicKey.export({ type: 'spki', format: 'der' }).toString('base64');

const by = (spki: unknown, token = sign(goodClaims(vas), KEY)) => {
  const connector: Partial<Connector> = { type: 'implicit', certificate: { type: 'publicKey', spki } as Certificate };
  return verifyAt(vas, connector, { proof: { ssoKey: token } });
};

type Case = [title: string, code: ReasonCode, spki: unknown];

const CASES: Case[] = [
  ['nothing', 'pasted_key_unreadable', ''],
  ['no text', 'pasted_key_unreadable', { kty: 'RSA' }],
  ['no value at all', 'pasted_key_unreadable', undefined],
  ['one character less at the end', 'pasted_key_unreadable', ours.slice(0, -1)],
  ['one character less in the middle', 'pasted_key_unreadable', ours.slice(0, 150) + ours.slice(151)],
  ['one character more', 'pasted_key_unreadable', `${ours}A`],
  ['PEM markers', 'pasted_key_unreadable', pem],
  ['line breaks', 'pasted_key_unreadable', pem.split('\n').slice(1, -2).join('\n')],
  ['base64url', 'pasted_key_unreadable', Buffer.from(ours, 'base64').toString('base64url')],
  ['a private key', 'pasted_key_unreadable', KEY.privateKey.export({ type: 'pkcs8', format: 'der' }).toString('base64')],
  ['a PKCS#1 key', 'pasted_key_unreadable', createPublicKey(KEY.privateKey).export({ type: 'pkcs1', format: 'der' }).toString('base64')],
  ['other bytes', 'pasted_key_unreadable', Buffer.alloc(294).toString('base64')],
  ['an EC key', 'pasted_key_wrong_kind', curve],
  ['an RSA-PSS key', 'pasted_key_wrong_kind', pss],
  ['a key of 1024 bits', 'pasted_key_too_small', line(makeKey('small', 1024).privateKey.export({ type: 'pkcs8', format: 'pem' }))],
  ['the key of another pair', 'signature_wrong_for_pasted_key', line(makeKey('key-1').privateKey.export({ type: 'pkcs8', format: 'pem' }))],
];

for (const [title, code, spki] of CASES)
  test(`Pasted: ${title} → ${code}`, async () => {
    const { reason, visitor } = await by(spki);
    assert.deepEqual([reason?.code, visitor], [code, null]);
  });

test('A token passes by the pasted key, with any kid and with none, and nobody is asked for keys', async () => {
  for (const header of [{}, { kid: 'whatever' }, { kid: undefined }]) assert.equal((await by(ours, sign(goodClaims(vas), KEY, header))).reason, null);
  assert.equal(vas.jwksRequests, 0);
});
