// The login page's forms, over HTTP.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { target } from './testing/browser';
import { answerOf, begin, signIn, startTestVas } from './testing/vas';

const { server, vas } = await startTestVas();

const pageOf = async (address: string) => (await import('./sign-in-page')).readSignInPage(vas.brand, address.split('/').at(-1)!);

test('The page is shown to the browser that began, with the customers to choose from', async () => {
  const browser = vas.browser();
  const page = await begin(vas, browser);
  assert.equal(await (await browser.get(page)).text(), 'the page');
  const content = await pageOf(page);
  assert.deepEqual(content?.personas.map(({ login }) => login), ['ada', 'ben']);
  assert.equal(content?.problem, undefined);
});

test('A customer chosen by name is signed in without a password', async () => {
  const browser = vas.browser();
  const page = await begin(vas, browser);
  const resume = target(await browser.post(`${page}/submit`, { persona: 'ben' }));
  assert.ok(answerOf(await browser.get(resume)).code);
});

test('The customer ID may be typed in capitals and with spaces around it', async () => {
  const browser = vas.browser();
  const page = await begin(vas, browser);
  const resume = target(await browser.post(`${page}/submit`, { customerId: ' ADA ', password: vas.settings.demoPassword }));
  assert.ok(answerOf(await browser.get(resume)).code);
});

const WRONG: [title: string, fields: Record<string, string>, kept: string][] = [
  ['a wrong password', { customerId: 'Ada', password: 'wrong' }, 'Ada'],
  ['a customer that there is not', { customerId: 'nobody', password: 'correct horse' }, 'nobody'],
  ['an empty form', {}, ''],
  ['a persona of nobody here', { persona: 'eve' }, ''],
  ['a persona that no row can name', { persona: 'a\0da' }, ''],
  ['a customer ID with a NUL in it', { customerId: 'a\0da', password: 'correct horse' }, 'a\uFFFDda'],
  ['a customer ID that is cut in the middle of a character', { customerId: `${'x'.repeat(99)}😀`, password: 'correct horse' }, `${'x'.repeat(99)}\uFFFD`],
];
for (const [title, fields, customerId] of WRONG)
  test(`After ${title} the same page says that they do not match`, async () => {
    const browser = vas.browser();
    const page = await begin(vas, browser);
    assert.equal(target(await browser.post(`${page}/submit`, fields)), page);
    assert.deepEqual((await pageOf(page))?.problem, { problem: 'no_match', customerId });
    assert.equal((await browser.get(page)).status, 200);
  });

test('After a wrong password the right one still signs in', async () => {
  const browser = vas.browser();
  const page = await begin(vas, browser);
  await browser.post(`${page}/submit`, { customerId: 'ada', password: 'wrong' });
  const resume = target(await browser.post(`${page}/submit`, { customerId: 'ada', password: vas.settings.demoPassword }));
  assert.ok(answerOf(await browser.get(resume)).code);
});

test('Of guesses that arrive together no more are looked at than of those that come one by one', async () => {
  const browser = vas.browser();
  const page = await begin(vas, browser);
  const { decideSignIn } = await import('./decision');
  const guess = (password: string) => decideSignIn(vas.brand, new URLSearchParams({ customerId: 'ben', password }));
  const answers = await Promise.all(Array.from({ length: 40 }, (_, count) => guess(`guess ${count}`)));
  assert.deepEqual([20, 20], ['no_match', 'too_many'].map((problem) => answers.filter((answer) => 'problem' in answer && answer.problem === problem).length));
  assert.equal(target(await browser.post(`${page}/submit`, { customerId: 'ben', password: vas.settings.demoPassword })), page);
  assert.equal((await pageOf(page))?.problem?.problem, 'too_many');
});

test('Cancelling tells the client access_denied', async () => {
  const browser = vas.browser();
  const page = await begin(vas, browser);
  const answer = answerOf(await browser.get(target(await browser.post(`${page}/cancel`, {}))));
  assert.deepEqual([answer.error, answer.state, answer.code], ['access_denied', 's', undefined]);
});

const expired = async (answer: Response) => {
  const html = await answer.text();
  return answer.status === 410 && html.includes('This sign-in has expired') && html.includes(`href="${vas.settings.siteUrl}"`);
};

test('Another browser cannot see or finish a sign-in', async () => {
  const page = await begin(vas, vas.browser());
  const other = vas.browser();
  await begin(vas, other);
  assert.ok(await expired(await other.get(page)));
  assert.ok(await expired(await other.post(`${page}/submit`, { persona: 'ada' })));
  assert.ok(await expired(await other.post(`${page}/cancel`, {})));
});

test('A forged cookie does not open a sign-in', async () => {
  const page = await begin(vas, vas.browser());
  const uid = page.split('/').at(-1)!;
  const cookie = `vas-interaction-${server.port}=${uid}; vas-interaction-${server.port}.sig=AAAAAAAAAAAAAAAAAAAAAAAAAAA`;
  assert.ok(await expired(await vas.browser().get(page, { cookie })));
});

test('A finished sign-in and a made-up one have expired, and their way back is a page too', async () => {
  const browser = vas.browser();
  const page = await begin(vas, browser);
  const resume = target(await browser.post(`${page}/submit`, { persona: 'ada' }));
  await browser.get(resume);
  assert.ok(await expired(await browser.get(page)));
  assert.ok(await expired(await browser.post(`${page}/submit`, { persona: 'ada' })));
  assert.ok(await expired(await browser.get(`/sign-in/${vas.brand}/made-up`)));
  const again = await browser.get(resume);
  assert.equal(again.status, 400);
  assert.match(await again.text(), /This sign-in has expired/);
});

test('A form sent from another site is refused', async () => {
  const browser = vas.browser();
  const page = await begin(vas, browser);
  for (const origin of ['https://evil.example', 'null']) {
    assert.equal((await browser.post(`${page}/submit`, { persona: 'ada' }, { origin })).status, 403);
    assert.equal((await browser.post(`${page}/cancel`, {}, { origin })).status, 403);
  }
});

test('The form’s address, opened, leads back to the page', async () => {
  const browser = vas.browser();
  const page = await begin(vas, browser);
  assert.equal(target(await browser.get(`${page}/submit`)), page);
});

test('After twenty wrong passwords even the right one must wait', async () => {
  const browser = vas.browser();
  const page = await begin(vas, browser);
  for (let count = 0; count < 20; count++) await browser.post(`${page}/submit`, { customerId: 'locked', password: 'wrong' });
  await browser.post(`${page}/submit`, { customerId: 'locked', password: 'wrong' });
  assert.equal((await pageOf(page))?.problem?.problem, 'too_many');
  assert.ok((await signIn(vas, vas.browser())).code, 'another customer is not kept waiting');
});

test('Whoever is signed in as one customer and then signs in as another is that other one', async () => {
  const browser = vas.browser();
  await signIn(vas, browser);
  const page = await begin(vas, browser, 'brand-site', { prompt: 'login' });
  const resume = target(await browser.post(`${page}/submit`, { persona: 'ben' }));
  const form = await (await browser.get(resume)).text();
  const xsrf = /name="xsrf" value="([^"]+)"/.exec(form)![1]!;
  const back = target(await browser.post(`${vas.issuer}/session/end/confirm`, { xsrf, logout: 'yes' }));
  const { code } = answerOf(await browser.get(back));
  const { id_token: token } = (await (await vas.redeem('brand-site', code!)).json()) as { id_token: string };
  assert.match(Buffer.from(token.split('.')[1]!, 'base64url').toString(), /"given_name":"Ben"/);
});
