// The wire: what really happened, from all parties, in causal order; in every flow, and nothing secret below level security.
import { setTimeout as later } from 'node:timers/promises';
import { chatWindow, clickInvitation, leaveMessage, startChat, write } from '../fixtures/chat';
import { expectDescribed } from '../fixtures/description';
import type { Flow } from '../fixtures/flow';
import { changeConnector } from '../fixtures/portal';
import { signIn } from '../fixtures/site';
import { expect, test } from '../fixtures/test';
import { askWire, chatBothWays, exchangeWith, expectInOrder, expectWhole, kindsOf, readWire, waitForKind, withoutStatus } from '../fixtures/wire';
import { acceptChat } from '../fixtures/workspace';

/** What a script in the brand's page reaches. */
interface Page {
  lpGetAuthenticationToken: (callback: (proof: unknown, error?: unknown) => void, codeChallenge?: string) => void;
  lpTag: { logout: (done: () => void) => void };
  kept: unknown;
}

const PROOF: Record<Flow, string[]> = {
  code: ['code_issued'],
  'code-pkce': ['code_issued'],
  implicit: ['id_token_issued'],
  'implicit-encrypted': ['id_token_issued'],
};
const REDEMPTION = ['redemption_asked', 'code_redeemed', 'redemption_answered'];
const VERIFIED: Record<Flow, string[]> = { code: REDEMPTION, 'code-pkce': REDEMPTION, implicit: [], 'implicit-encrypted': ['token_decrypted'] };

/** Every arrow that a first chat has on the way to its answer, in causal order. */
const chatIn = (flow: Flow): string[] => [
  ...['invitation_clicked', 'method_called', 'authorization_asked', ...PROOF[flow], 'callback_answered', 'proof_received', 'chat_requested'],
  ...[...VERIFIED[flow], 'keys_read', 'token_used', 'conversation_opened', 'chat_accepted'],
];

/** What is there beside the way to the answer: the window's own part, the agent's, and each side's message. */
const BESIDE = ['window_opened', 'proof_asked', 'visitor_joined', 'card_opened', ...Array<string>(4).fill('window_state')];

const AFTER = ['chat_queued', 'chat_taken', 'visitor_message', 'visitor_message_delivered', 'agent_message', 'agent_message_delivered'];

test('a chat is there from the click to the last message, in causal order, with each check', async ({ consumer, agent, brand, flow }) => {
  await signIn(consumer, brand, 'ada');
  await chatBothWays(consumer, agent);
  const exchange = await exchangeWith(brand, 'security', [...chatIn(flow), ...AFTER, 'card_opened', 'window_state', 'visitor_joined']);
  expectInOrder(exchange, [...chatIn(flow), ...AFTER]);
  await expectWhole(brand, ({ id }) => id === exchange.id, [...chatIn(flow), ...AFTER, ...BESIDE]);
  const kinds = kindsOf(exchange);
  expect(kinds.filter((kind) => kind === 'check_passed')).toHaveLength(flow.startsWith('code') ? 44 : 38);
  expect(kinds).not.toContain('check_failed');
  expect(exchange.title).toMatch(/^Ada Whitfield’s chat, (code|implicit) flow.*, accepted$/);
  // What the page saw joins what the servers saw: nothing of this chat stands beside it.
  const others = (JSON.parse(await askWire(brand, '?level=security')) as { exchanges: { title: string }[] }).exchanges.filter(({ title }) => title !== exchange.title);
  expect(others.map(({ title }) => title)).toEqual(['Ada Whitfield signs in']);
  expect(await withoutStatus(brand)).toEqual([]);
});

test('the click comes before the window that it opened, although the page’s report comes after the window’s', async ({ consumer, agent, brand }) => {
  expect(agent.url()).toContain(brand.slug);
  await signIn(consumer, brand, 'ada');
  await consumer.route('**/api/wire/*', async (route) => {
    await later(2_000);
    await route.continue();
  });
  await startChat(consumer);
  const exchange = await exchangeWith(brand, 'architect', ['invitation_clicked', 'window_opened', 'window_state', 'visitor_joined']);
  expectInOrder(exchange, ['invitation_clicked', 'window_opened', 'window_state', 'visitor_joined']);
  expectInOrder(exchange, ['invitation_clicked', 'proof_asked', 'proof_received']);
});

test('at each level and in each format it is what the control interface’s own document describes', async ({ consumer, agent, brand }) => {
  await signIn(consumer, brand, 'ada');
  await chatBothWays(consumer, agent);
  await exchangeWith(brand, 'security', ['callback_answered', 'visitor_message', 'window_state']);
  for (const level of ['business', 'architect', 'security'] as const) await expectDescribed(brand, level);
});

test('for the business the same chat is a few sentences, and the checks are one', async ({ consumer, agent, brand, flow }) => {
  await signIn(consumer, brand, 'ada');
  await chatBothWays(consumer, agent);
  const { arrows } = await exchangeWith(brand, 'business', ['invitation_clicked', 'checks', 'agent_message']);
  const checks = arrows.filter(({ kind }) => kind === 'checks');
  expect(checks).toHaveLength(1);
  expect(checks[0]!.ladder).toHaveLength(flow.startsWith('code') ? 44 : 38);
  expect(arrows.length).toBeLessThan(30);
});

test('nothing secret is told below level security, nor a bearer or a client’s secret at all', async ({ consumer, agent, brand }) => {
  const secrets: string[] = [];
  const bearers: string[] = [];
  consumer.on('request', (request) => {
    if (!request.url().endsWith('/conversation')) return;
    const { proof, codeVerifier } = request.postDataJSON() as { proof: { ssoKey: string }; codeVerifier?: string };
    secrets.push(proof.ssoKey, ...(codeVerifier ? [codeVerifier] : []));
  });
  consumer.on('response', async (response) => {
    if (response.url().endsWith('/conversation') && response.ok()) bearers.push(((await response.json()) as { token: string }).token);
  });
  await signIn(consumer, brand, 'ada');
  await chatBothWays(consumer, agent);
  await exchangeWith(brand, 'security', ['callback_answered', 'visitor_message', 'window_state']);
  expect(secrets.length).toBeGreaterThan(0);
  expect(bearers).toHaveLength(1);
  for (const format of ['json', 'mermaid', 'har']) {
    for (const level of ['business', 'architect'] as const) {
      const told = await askWire(brand, `?level=${level}&format=${format}`);
      for (const secret of [...secrets, ...bearers]) expect(told.includes(secret), `${format} at level ${level}`).toBe(false);
      expect(told, `${format} at level ${level}`).not.toMatch(/eyJ[\w-]{20,}/);
    }
    expect((await askWire(brand, `?level=security&format=${format}`)).includes(bearers[0]!)).toBe(false);
  }
  // What was used up may be read there: that is what the level is for.
  const told = await askWire(brand, '?level=security');
  for (const secret of secrets) expect(told.includes(secret)).toBe(true);
});

test('who is not signed in: the VAS declines, the service refuses with its reason, the survey follows', async ({ consumer, agent, brand, brands }) => {
  expect(agent.url()).toContain(brand.slug);
  await brands.set(brand.slug, { anonymousClick: 'decline' });
  await consumer.goto(brand.addresses.site);
  await clickInvitation(consumer);
  await leaveMessage(consumer, { name: 'Mina', contact: 'mina@example.com', message: 'Hello' });
  const story = ['invitation_clicked', 'method_called', 'authorization_asked', 'authorization_declined', 'callback_answered', 'no_proof_received', 'chat_requested', 'check_failed', 'visitor_refused', 'chat_denied', 'survey_offered', 'survey_sent', 'survey_stored'];
  const exchange = await exchangeWith(brand, 'security', ['callback_answered', 'survey_stored', 'survey_sent', 'no_proof_received']);
  expectInOrder(exchange, story);
  await expectWhole(brand, ({ id }) => id === exchange.id, [...story, 'window_opened', 'proof_asked', 'window_state']);
  expect(exchange.outcome).toBe('refused');
  expect(exchange.arrows.find(({ reason }) => reason)!.reason!.code).toBe('method_declined');
  expect(await withoutStatus(brand)).toEqual([]);
});

test('a refusal names its check, and the ladder what was not reached', async ({ consumer, agent, brand }) => {
  await changeConnector(agent, brand, { jwtIssuer: 'https://somebody.example' });
  await signIn(consumer, brand, 'ada');
  await expect((await clickInvitation(consumer)).getByText('We could not confirm that you are signed in')).toBeVisible();
  const { arrows, outcome } = await exchangeWith(brand, 'business', ['checks', 'visitor_refused', 'chat_denied', 'survey_offered']);
  expect(outcome).toBe('refused');
  expect(arrows.find(({ kind }) => kind === 'visitor_refused')!.reason!.code).toBe('iss_wrong');
  const { ladder, sentence } = arrows.find(({ kind }) => kind === 'checks')!;
  expect(sentence).toMatch(/^Check \d+ of \d+ fails: iss$/);
  expect(ladder.findIndex(({ outcome }) => outcome === 'failed')).toBe(ladder.findIndex(({ outcome }) => outcome === 'not reached') - 1);
});

test('a code that is played again is a story of its own, refused, and in its own order', { tag: '@once' }, async ({ consumer, agent, brand }) => {
  expect(agent.url()).toContain(brand.slug);
  await signIn(consumer, brand, 'ada');
  await consumer.evaluate(() => {
    const page = window as unknown as Page;
    const real = page.lpGetAuthenticationToken;
    page.lpGetAuthenticationToken = (callback, challenge) => real((proof, error) => callback((page.kept = proof), error), challenge);
  });
  await startChat(consumer);
  await consumer.evaluate(async () => {
    const page = window as unknown as Page;
    await new Promise<void>((resolve) => page.lpTag.logout(resolve));
    page.lpGetAuthenticationToken = (callback) => callback(page.kept);
  });
  await clickInvitation(consumer);
  await expect(chatWindow(consumer).getByRole('button', { name: 'Leave message' })).toBeVisible();
  const story = ['invitation_clicked', 'window_opened', 'proof_asked', 'proof_received', 'chat_requested', 'redemption_asked', 'code_refused', 'redemption_answered', 'check_failed', 'visitor_refused', 'chat_denied', 'survey_offered'];
  const exchange = await expectWhole(brand, ({ title }) => title.includes('played again'), [...story, 'window_state']);
  expectInOrder(exchange, story);
  expect(exchange.title).toBe('Ada Whitfield’s proof, played again, code flow, refused');
  expect(exchange.outcome).toBe('refused');
});

test('a chat that goes on in another flow is an exchange of its own, with a title that is true of it', { tag: '@once' }, async ({ consumer, agent, brand, brands }) => {
  await signIn(consumer, brand, 'ada');
  await chatBothWays(consumer, agent);
  await brands.set(brand.slug, { flow: 'implicit-encrypted' });
  await consumer.reload();
  await waitForKind(brand, 'conversation_resumed');
  await expect(chatWindow(consumer).getByRole('log')).toContainText('How can I help?');
  await write(consumer, 'Here again.');
  const again = ['method_called', 'authorization_asked', 'id_token_issued', 'callback_answered', 'window_opened', 'proof_asked', 'proof_received', 'chat_requested', 'token_decrypted', 'conversation_resumed', 'chat_accepted', 'visitor_joined', 'visitor_message'];
  const exchange = await exchangeWith(brand, 'security', again);
  expectInOrder(exchange, again.filter((kind) => kind !== 'window_opened' && kind !== 'proof_asked'));
  // Nobody clicked: the page was asked before the window was there.
  expectInOrder(exchange, ['method_called', 'window_opened', 'proof_asked', 'proof_received']);
  expect(exchange.arrows.filter(({ kind }) => kind === 'visitor_message')).toHaveLength(1);
  const titles = (await readWire(brand, 'security')).map(({ title }) => title);
  expect(titles).toEqual(['Ada Whitfield signs in', 'Ada Whitfield’s chat, code flow, accepted', 'Ada Whitfield’s chat, implicit flow, encrypted, accepted']);
});

test('a renewal is part of the chat that it renews', async ({ consumer, agent, brand, brands, flow }) => {
  await brands.set(brand.slug, { tokenLifetime: 8 });
  await signIn(consumer, brand, 'ada');
  await startChat(consumer);
  await acceptChat(agent, 'Ada Whitfield');
  await waitForKind(brand, 'bearer_replaced');
  // What the page alone saw of the renewal comes a moment after what the service saw.
  await expect(async () => {
    const exchange = await exchangeWith(brand, 'security', ['proof_expiring', 'proof_renewed', 'bearer_replaced', 'callback_answered']);
    const kinds = kindsOf(exchange);
    const renewal = kinds.slice(kinds.indexOf('proof_expiring'));
    expectInOrder({ ...exchange, arrows: exchange.arrows.slice(kinds.indexOf('proof_expiring')) }, ['proof_expiring', 'method_called', 'authorization_asked', ...PROOF[flow], 'callback_answered', 'chat_requested', 'proof_renewed', 'chat_accepted', 'bearer_replaced']);
    expect(renewal).not.toContain('conversation_opened');
  }).toPass({ timeout: 20_000 });
});
