// What the VAS tells of itself: who signs in, what it gives to whom, what it refuses; of the site's own sign-in nothing but that.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventsOf } from '@/lib/wire/ring';
import { textOf } from '@/lib/wire/keys';
import { target } from './testing/browser';
import { answerOf, begin, refusal, signIn, startTestVas } from './testing/vas';

const { vas } = await startTestVas();

const events = () => eventsOf(vas.brand).map(({ event: { kind, gives = [], needs = [], facts } }) => ({ kind, gives: gives.map(textOf), needs: needs.map(textOf), facts: facts?.() ?? {} }) as { kind: string; gives: string[]; needs: string[]; facts: Record<string, unknown> });
const last = () => events().at(-1)!;

test('A sign-in, a silent request, a redemption and a replay, as they happen', async () => {
  const browser = vas.browser();
  await signIn(vas, browser);
  assert.deepEqual(events().map(({ kind }) => kind), ['signed_in']);
  assert.equal(last().facts.customer, vas.accounts[0]!.hint.name);

  const { code } = answerOf(await browser.get(vas.request('live-assist', { prompt: 'none', nonce: 'n' })));
  assert.deepEqual(events().map(({ kind }) => kind), ['signed_in', 'authorization_asked', 'code_issued']);
  assert.deepEqual([last().needs, last().gives], [[textOf(['state', 's'])], [textOf(['proof', code!]), textOf(['answered', 's'])]]);
  assert.equal(last().facts.customer, vas.accounts[0]!.hint.name);

  assert.equal((await vas.redeem('live-assist', code!)).status, 200);
  assert.deepEqual([last().kind, last().needs[0]], ['code_redeemed', textOf(['redeem', code!])]);
  assert.equal(await refusal(await vas.redeem('live-assist', code!)), '400 invalid_grant');
  assert.deepEqual([last().kind, last().facts.error], ['code_refused', 'invalid_grant']);
});

test('A code that another registered client brings is refused, and the code stays good for its own', async () => {
  const browser = vas.browser();
  await signIn(vas, browser);
  const { code } = answerOf(await browser.get(vas.request('live-assist', { prompt: 'none', nonce: 'n' })));
  assert.equal(await refusal(await vas.redeem('brand-site', code!, { redirect_uri: vas.redirectUri('live-assist') })), '400 invalid_grant');
  const { kind, needs, facts } = last();
  assert.deepEqual([kind, needs[0], facts.client_id, facts.error_detail], ['stolen_code_refused', textOf(['proof', code!]), 'brand-site', 'client mismatch']);
  assert.equal((await vas.redeem('live-assist', code!)).status, 200);
  assert.equal(last().kind, 'code_redeemed');
});

test('Nobody is signed in', async () => {
  await vas.browser().get(vas.request('live-assist', { prompt: 'none' }));
  assert.deepEqual([last().kind, last().facts.error, last().gives], ['authorization_declined', 'login_required', [textOf(['answered', 's'])]]);
});

test('An address that is not the client’s: nobody is sent back, and no redirect is drawn', async () => {
  const count = events().length;
  const answer = await vas.browser().get(vas.request('live-assist', { prompt: 'none', redirect_uri: 'http://localhost:9/elsewhere' }));
  assert.equal(answer.status, 400);
  assert.deepEqual(events().slice(count).map(({ kind }) => kind), ['authorization_asked', 'authorization_refused']);
  assert.deepEqual([last().facts.status, last().facts.error], [400, 'invalid_redirect_uri']);
});

test('The status is the one that was sent', async () => {
  await vas.browser().get(vas.request('live-assist', { prompt: 'none' }));
  assert.deepEqual([last().kind, last().facts.status], ['authorization_declined', 303]);
});

test('How a customer signed in is said as it was: a button sends no password', async () => {
  const how = async (fields: Record<string, string>) => {
    const browser = vas.browser();
    const page = await begin(vas, browser, 'brand-site');
    await browser.get(target(await browser.post(`${page}/submit`, fields)));
    const { by, password } = events().findLast(({ kind }) => kind === 'signed_in')!.facts;
    return [by, password];
  };
  assert.deepEqual(await how({ customerId: 'ada', password: vas.settings.demoPassword }), ['customer ID and password', true]);
  assert.deepEqual(await how({ persona: 'ada' }), ['a button of the login page', undefined]);
});

test('What nobody could take for a code of Live Assist’s is no event', async () => {
  const count = events().length;
  const ask = (fields: Record<string, string>) => fetch(`${vas.issuer}/token`, { method: 'POST', body: new URLSearchParams(fields) });
  await ask({ grant_type: 'password', username: 'a' });
  await ask({ grant_type: 'authorization_code', code: 'junk' });
  await ask({ grant_type: 'authorization_code', code: 'junk', client_id: 'nobody' });
  await vas.redeem('live-assist', 'x', { grant_type: 'refresh_token' });
  assert.equal(events().length, count);
});
