// “Someone tries to fake it”: each try is really made in the consumer's browser on the stage, and fails in front of the audience, with the
// check that caught it on the wire.
import type { Page } from 'playwright/test';
import type { Brand } from '../fixtures/brand';
import { otherCustomerOf } from '../fixtures/chapters';
import { newestReason } from '../fixtures/reasons';
import { beCustomer, chatOn, openStage, openSwitches, seatAgent, siteOn, workspaceOn } from '../fixtures/stage';
import { expect, test } from '../fixtures/test';
import { askWire, expectInOrder, expectWhole, waitForKind, type WireExchange } from '../fixtures/wire';

/** Opens a step of the chapter with the wire beside it, an agent there and a customer signed in; then the step's button is pressed. */
async function tryFake(stage: Page, brand: Brand, step: number, flow?: RegExp): Promise<void> {
  await openStage(stage, brand, `&chapter=fake&step=${step}&panes=brand,agent,wire`);
  await seatAgent(stage, brand);
  await beCustomer(stage, brand);
  if (flow) await switchTo(stage, brand, flow);
  await stage.getByRole('button', { name: 'Do it' }).click();
}

async function switchTo(stage: Page, brand: Brand, flow: RegExp): Promise<void> {
  await openSwitches(stage);
  await stage.getByRole('radio', { name: flow }).click();
  await expect(siteOn(stage, brand).locator('script[data-response-type]')).toHaveAttribute('data-response-type', 'code');
  await stage.getByRole('tab', { name: 'Guide' }).click();
}

const WITH_PKCE = /Code with PKCE/;

/** The window's part goes on beside that of the page, until the proof is handed over. */
const WINDOW = ['window_opened', 'proof_asked', 'proof_received'];
const REFUSAL = ['check_failed', 'visitor_refused', 'chat_denied', 'survey_offered'];
const REDEMPTION_REFUSED = ['redemption_asked', 'code_refused', 'redemption_answered'];

/** Every arrow of the story that ends with the refusal, in causal order. */
const FORGED_TOKEN = ['invitation_clicked', 'method_called', 'authorization_asked', 'id_token_issued', 'callback_answered', 'proof_received', 'chat_requested', 'keys_read', ...REFUSAL];
const STOLEN_CODE = ['invitation_clicked', 'method_called', 'authorization_asked', 'code_issued', 'callback_answered', 'proof_received', 'chat_requested', ...REDEMPTION_REFUSED, ...REFUSAL];
/** The brand's own method is not asked: a script answers in its place. */
const PLAYED_AGAIN = ['invitation_clicked', 'proof_received', 'chat_requested', ...REDEMPTION_REFUSED, ...REFUSAL];

const isRefused = ({ arrows }: WireExchange) => arrows.some(({ kind }) => kind === 'visitor_refused');

const REFUSED: [title: string, step: number, flow: RegExp | undefined, code: RegExp, story: string[], vas?: string][] = [
  ['a claim that was edited', 3, undefined, /signature/, FORGED_TOKEN],
  ['a token that another key signed', 4, undefined, /signature/, FORGED_TOKEN],
  ['a code that is played again', 7, undefined, /code|grant/, PLAYED_AGAIN, 'already consumed'],
  ['a code that was stolen from another window', 8, WITH_PKCE, /code|grant/, STOLEN_CODE, 'code_verifier does not match'],
];
for (const [title, step, flow, code, story, vas] of REFUSED)
  test(`${title} is refused, and stage, wire and operator say which check caught it`, { tag: '@once' }, async ({ consumer: stage, agent, brand }) => {
    await tryFake(stage, brand, step, flow);
    await expect(stage.getByRole('status').filter({ hasText: 'Refused' })).toContainText('Offline survey');
    await expect(chatOn(stage, brand).getByRole('button', { name: 'Leave message' })).toBeVisible();
    const reason = await newestReason(agent, brand);
    expect(reason.code).toMatch(code);
    await expect(stage.getByRole('status').filter({ hasText: 'Refused' })).toContainText(`The check that caught it: “${reason.check}”.`);
    const arrows = stage.getByRole('region', { name: 'Arrows' });
    await expect(arrows.getByText(reason.code, { exact: true })).toBeVisible();
    await expect(arrows.getByText(reason.change)).toBeVisible();
    if (vas) expect(await detailOf(brand, 'code_refused')).toContain(vas);
    await expectStory(brand, isRefused, story, ['window_state']);
  });

/** The exchange has exactly these arrows: the story in causal order, the window's part in its own, and what goes on beside them. */
async function expectStory(brand: Brand, isIt: (exchange: WireExchange) => boolean, story: string[], beside: string[]): Promise<WireExchange> {
  const exchange = await expectWhole(brand, isIt, [...story, 'window_opened', 'proof_asked', ...beside]);
  expectInOrder(exchange, story);
  expectInOrder(exchange, WINDOW);
  return exchange;
}

/** The first event of that kind, opened by who may see everything. */
async function detailOf(brand: Brand, kind: string): Promise<string> {
  const { id } = JSON.parse(await waitForKind(brand, kind)) as { id: string };
  return askWire(brand, `/${id}?level=security`);
}

const REDEMPTION = ['redemption_asked', 'code_redeemed', 'redemption_answered'];
const ACCEPTED = ['keys_read', 'token_used', 'conversation_opened', 'chat_accepted', 'chat_queued'];
/** What is beside the story of a chat that waits. */
const WAITING = ['visitor_joined', 'window_state', 'window_state'];
const isAccepted = ({ arrows }: WireExchange) => arrows.some(({ kind }) => kind === 'chat_accepted');

test('a stolen code that another registered application brings is refused by the login service, and the customer’s own chat goes on', { tag: '@once' }, async ({ consumer: stage, brand }) => {
  await tryFake(stage, brand, 9, WITH_PKCE);
  await expect(stage.getByRole('status').filter({ hasText: 'Refused' })).toContainText('takes it from nobody else');
  await expect(chatOn(stage, brand).getByText('You’re in the queue')).toBeVisible();
  const refusal = stage.getByRole('region', { name: 'Arrows' }).getByRole('button', { name: 'VAS: Refuses the code to brand-site: invalid_grant, client mismatch' });
  await refusal.click();
  await expect(refusal).toHaveAttribute('aria-expanded', 'true');
  const story = ['invitation_clicked', 'method_called', 'authorization_asked', 'code_issued', 'callback_answered', 'proof_received', 'chat_requested', ...REDEMPTION, ...ACCEPTED];
  const exchange = await expectStory(brand, isAccepted, story, ['stolen_code_refused', ...WAITING]);
  expectInOrder(exchange, ['code_issued', 'stolen_code_refused', 'code_redeemed']);
  expect(exchange.outcome).toBe('accepted');
});

test('a page that says it is another customer stays that: said by the page, not verified', { tag: '@once' }, async ({ consumer: stage, brand }) => {
  await tryFake(stage, brand, 2);
  await expect(stage.getByRole('status').filter({ hasText: 'not verified' })).toBeVisible();
  const workspace = workspaceOn(stage, brand);
  // The step accepts the chat, and points at what the page said.
  const said = workspace.getByRole('region', { name: 'Said by the page – not verified' });
  const other = otherCustomerOf(brand).name.split(' ')[0]!;
  await expect(said).toContainText(`“${other}”`);
  await expect(said.getByText('unverified: said by the page').first()).toBeVisible();
  await expect(said.getByRole('img')).toHaveCount(0);
  await expect(workspace.getByRole('region', { name: 'Contact card' })).not.toContainText(other);
  // On the wire it is a chat like any other: what a page says is no proof, and changes none.
  const story = ['invitation_clicked', 'method_called', 'authorization_asked', 'id_token_issued', 'callback_answered', 'proof_received', 'chat_requested', ...ACCEPTED, 'chat_taken'];
  await expectStory(brand, isAccepted, story, [...WAITING, 'window_state', 'card_opened']);
});
