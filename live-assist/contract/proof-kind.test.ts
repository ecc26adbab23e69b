import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kindOfProof } from './proof-kind';

const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

const PROOFS: [title: string, proof: string, kind: string][] = [
  ['an opaque code', 'SplxlOBeZQQYbYS6WxSbIA', 'authorization code'],
  ['a code with dots (Azure AD)', '0.AXEA.rest-of-it', 'authorization code'],
  ['a code of five parts whose first is a JSON object (Azure AD B2C)', `${part({ kid: 'k', ver: '1.0', zip: 'Deflate', ser: '1.0' })}.a.b.c.d`, 'authorization code'],
  ['a signed token', `${part({ alg: 'RS256', kid: 'ü' })}.${part({ sub: 'ada' })}.sig`, 'signed ID token'],
  ['an encrypted token', `${part({ alg: 'RSA-OAEP-256', enc: 'A256GCM' })}.a.b.c.d`, 'encrypted ID token'],
  ['nothing but dots', '....', 'authorization code'],
];
for (const [title, proof, kind] of PROOFS) test(`${title}: ${kind}`, () => assert.equal(kindOfProof(proof), kind));
