// What the VAS tells of itself: who signs in, what it gives to whom, what it refuses; of the site's own sign-in nothing but that.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { eventsOf } from '@/lib/wire/ring';
import { textOf } from '@/lib/wire/keys';
import { answerOf, makeVas, refusal, signIn, startServer, type TestVas } from './testing/vas';

let server: Awaited<ReturnType<typeof startServer>>;
let vas: TestVas;
before(async () => {
  server = await startServer();
  vas = await makeVas(server.origin);
});
after(() => server.close());

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

test('Nobody is signed in', async () => {
  await vas.browser().get(vas.request('live-assist', { prompt: 'none' }));
  assert.deepEqual([last().kind, last().facts.error, last().gives], ['authorization_declined', 'login_required', [textOf(['answered', 's'])]]);
});
