import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CLAIMS_BY_SCOPE, claimsOf } from './claims';
import { CLAIMS, SUB } from './testing/ada';

test('An account’s sub is its own, whatever its claims say; everything else is as the pack has it', () => {
  assert.deepEqual(claimsOf({ sub: SUB, claims: { ...CLAIMS, sub: 'forged' } }), { ...CLAIMS, sub: SUB });
});

test('Attributes for Live Assist alone belong to no scope of the brand’s own client', () => {
  const brandSite = ['openid', 'profile', 'email'].flatMap((scope) => CLAIMS_BY_SCOPE[scope]!);
  for (const claim of ['lp_sdes', 'phone_number']) assert.ok(!brandSite.includes(claim));
  assert.deepEqual(CLAIMS_BY_SCOPE.lp_sdes, ['lp_sdes']);
});

test('No scope gives a claim that the token’s own fields are made of', () => {
  const given = Object.values(CLAIMS_BY_SCOPE).flat();
  for (const claim of ['iss', 'aud', 'exp', 'iat', 'nonce', 'acr', 'auth_time']) assert.ok(!given.includes(claim));
});
