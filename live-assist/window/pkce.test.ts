import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { makePkce } from './pkce';

test('the challenge is the verifier’s S256, and the verifier is what RFC 7636 §4.1 allows', async () => {
  const { codeVerifier, codeChallenge } = await makePkce();
  assert.match(codeVerifier, /^[A-Za-z0-9._~-]{43,128}$/);
  assert.equal(codeChallenge, createHash('sha256').update(codeVerifier).digest('base64url'));
});

test('no two calls share a verifier', async () => {
  const pairs = await Promise.all(Array.from({ length: 50 }, makePkce));
  assert.equal(new Set(pairs.map(({ codeVerifier }) => codeVerifier)).size, 50);
});
