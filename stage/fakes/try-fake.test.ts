// A try counts only where something was forged: the survey alone proves nothing.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Fake } from '../chapters/chapter';
import type { BrandWindow } from './brand-window';
import type { Method } from './methods';
import { NOBODY, tryFake } from './try-fake';

const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const tokenOf = (sub: string) => `${part({ alg: 'RS256' })}.${part({ sub })}.c2ln`;
const subOf = (token: string) => (JSON.parse(Buffer.from(token.split('.')[1]!, 'base64url').toString()) as { sub: string }).sub;

/** A brand's page whose method answers so, and whose chat begins with the real answer alone, unless no agent is there. */
function page(answer: Parameters<Parameters<Method>[0]>, { agents = true } = {}) {
  const handed: unknown[] = [];
  let hear: (data: { state?: string }) => void = () => {};
  const method: Method = (callback) => callback(...answer);
  const world = {
    method,
    lpTag: { logout: (done: () => void) => done(), events: { hasFired: () => [], bind: (_: string, __: string, listen: typeof hear) => ((hear = listen), 'b'), unbind: () => {} }, sdes: { push: () => {} } },
  };
  const click = () =>
    world.method((proof) => {
      const isGood = agents && proof !== null && proof === answer[0] && !handed.includes(proof);
      handed.push(proof);
      hear({ state: isGood ? 'waiting' : 'offline' });
    });
  const attack = { method: 'method', other: { sub: 'ben', name: 'Ben B' }, click, redeemAsOther: async () => ({ error: 'invalid_grant', description: '' }) };
  return { handed, attempt: (fake: Fake) => tryFake(world as unknown as BrandWindow, fake, attack as unknown as Parameters<typeof tryFake>[2]) };
}

test('an edited claim is handed on, and refused', async () => {
  const { attempt, handed } = page([tokenOf('ada')]);
  assert.equal(await attempt('edited_claim'), 'survey');
  assert.equal(subOf(handed[0] as string), 'ben');
});

test('where the one to be forged is signed in, it is forged to be nobody: the token never stays as it was', async () => {
  const { attempt, handed } = page([tokenOf('ben')]);
  assert.equal(await attempt('edited_claim'), 'survey');
  assert.equal(subOf(handed[0] as string), NOBODY.sub);
});

test('a proof that is played again is refused after a chat with it', async () => {
  const { attempt, handed } = page([tokenOf('ada')]);
  assert.equal(await attempt('replayed_code'), 'survey');
  assert.deepEqual(handed, [tokenOf('ada'), tokenOf('ada')]);
});

const CODE = { ssoKey: 'code', redirect_uri: 'http://localhost/back' };
const NOT_TRIED: [title: string, fake: Fake, answer: Parameters<Parameters<Method>[0]>, agents: boolean, says: RegExp][] = [
  ['a claim in a code', 'edited_claim', [CODE], true, /nothing in it to change/],
  ['a claim, with nobody signed in', 'edited_claim', [null, 'not signed in'], true, /not signed in/],
  ['another key, with nobody signed in', 'other_key', [null, new Error('login_required')], true, /signed in/],
  ['a code again, with nobody signed in', 'replayed_code', [null, 'not signed in'], true, /signed in/],
  ['a code again, with no agent there', 'replayed_code', [CODE], false, /agent available/],
  ['another customer’s name, with no agent there', 'other_customer', [tokenOf('ada')], false, /agent available/],
  ['a stolen code, with nobody signed in', 'stolen_code', [null, 'not signed in'], true, /not signed in/],
];
for (const [title, fake, answer, agents, says] of NOT_TRIED) test(`not called refused: ${title}`, () => assert.rejects(page(answer, { agents }).attempt(fake), says));
