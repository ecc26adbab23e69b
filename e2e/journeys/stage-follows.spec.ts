// What the stage takes along: another brand into the open chapter, windows of their own through a reset, keys out of the brand's page.
import { holdAnswers } from '../fixtures/hold-requests';
import { OwnServer } from '../fixtures/own-server';
import { beCustomer, chatOn, openStage, openSwitches, seatAgent, siteOn, unlock } from '../fixtures/stage';
import { expect, test } from '../fixtures/test';
import { askWire, chatBothWays, readWire } from '../fixtures/wire';
import { signIn } from '../fixtures/site';

test('another brand comes into the open chapter, and is set as the chapter needs it', { tag: '@once' }, async ({ consumer: stage, brand, brands }) => {
  const other = await brands.make('code', 'polaris-air');
  await openStage(stage, brand, '&chapter=encrypted');
  await stage.getByLabel('Brand', { exact: true }).selectOption({ value: other.slug });
  await expect(stage.getByRole('heading', { name: 'Who can read what' })).toBeVisible();
  await expect(stage.getByRole('status').first()).toContainText('Implicit, encrypted flow');
  await openSwitches(stage);
  await expect(stage.getByRole('radio', { name: /Implicit, encrypted/ })).toBeChecked();
  await expect(siteOn(stage, other).locator('script[data-response-type]')).toHaveAttribute('data-response-type', 'id_token');
});

test('a window of its own that was opened from the stage follows a reset', { tag: '@once' }, async ({ consumer: stage, brand }) => {
  await openStage(stage, brand);
  await beCustomer(stage, brand);
  const opened = stage.waitForEvent('popup');
  await stage.getByRole('link', { name: 'Open Consumer’s browser in its own window' }).click();
  const site = await opened;
  await expect(site.getByRole('button', { name: 'Sign out' })).toBeVisible();
  await stage.getByRole('button', { name: 'Reset' }).click();
  await expect(site.getByRole('banner').getByRole('button', { name: 'Sign in' })).toBeVisible();
});

test('what somebody else changed before the key was typed is followed once it is', { tag: '@once' }, async ({ consumer: stage, brand, brands }) => {
  await stage.goto(`/?brand=${brand.slug}`);
  const method = siteOn(stage, brand).locator('script[data-response-type]');
  await expect(method).toHaveAttribute('data-response-type', 'code');
  await brands.set(brand.slug, { flow: 'implicit' });
  await unlock(stage);
  await expect(method).toHaveAttribute('data-response-type', 'id_token');
});

test('a page of the site that was still on its way when the link’s flow was set comes again, as it is by then', { tag: '@once' }, async ({ consumer: stage, brand }) => {
  const page = await holdAnswers(stage, brand.addresses.site);
  const heard = stage.waitForResponse(async (answer) => answer.url().includes('/state') && answer.ok() && ((await answer.json()) as { settings: { flow: string } }).settings.flow === 'implicit');
  await stage.goto(`/?brand=${brand.slug}&flow=implicit`);
  await page.begun;
  await unlock(stage);
  await heard;
  page.release();
  await expect(siteOn(stage, brand).locator('script[data-response-type]')).toHaveAttribute('data-response-type', 'id_token');
});

test('that the brand on the stage was deleted is said', { tag: '@once' }, async ({ consumer: stage, brand, brands }) => {
  await openStage(stage, brand);
  await brands.delete(brand.slug);
  await expect(stage.getByRole('status').first()).toContainText(`${brand.name} was deleted.`);
});

test('after a reset the wire on the desk follows the next chat by itself', { tag: '@once' }, async ({ consumer: stage, brand }) => {
  await openStage(stage, brand, '&panes=brand,agent,wire&level=architect');
  await seatAgent(stage, brand);
  const chat = async () => {
    await beCustomer(stage, brand);
    await siteOn(stage, brand).getByRole('button', { name: 'Chat with us' }).click();
    await expect(chatOn(stage, brand).getByText('You’re in the queue')).toBeVisible();
    await expect(stage.getByRole('region', { name: 'Arrows' }).getByRole('button', { name: /lpUnifiedWindow state: waiting/ })).toBeInViewport();
  };
  await chat();
  await stage.getByRole('button', { name: 'Reset' }).click();
  await expect(siteOn(stage, brand).getByRole('banner').getByRole('button', { name: 'Sign in' })).toBeVisible();
  await chat();
  await expect(stage.getByRole('button', { name: 'More has happened' })).toBeHidden();
});

test('keys turn the chapters while the brand’s page has the focus, but not while somebody types in it', { tag: '@once' }, async ({ consumer: stage, brand }) => {
  await openStage(stage, brand);
  const step = stage.getByRole('listitem').and(stage.locator('[aria-current=step]'));
  const signInButton = siteOn(stage, brand).getByRole('banner').getByRole('button', { name: 'Sign in' });
  await signInButton.focus();
  await stage.keyboard.press('ArrowRight');
  await expect(step).toContainText('Sign Ada Whitfield in');
  await signInButton.click();
  const field = siteOn(stage, brand).getByLabel('Customer ID');
  await field.fill('ada');
  await field.press('ArrowLeft');
  await field.press('PageDown');
  await expect(step).toContainText('Sign Ada Whitfield in');
});

test('a link to one check opens the arrow that it is folded into, and marks it', { tag: '@once' }, async ({ consumer, agent, brand, newBrowser }) => {
  await signIn(consumer, brand, 'ada');
  await chatBothWays(consumer, agent);
  const checks = (await readWire(brand, 'architect')).flatMap(({ arrows }) => arrows).filter(({ kind }) => kind === 'checks').at(-1)!;
  const { ladder } = JSON.parse(await askWire(brand, `/${checks.id}?level=architect`)) as { ladder: { id: string; check: string }[] };
  const last = ladder.at(-1)!;
  expect(last.id).not.toBe(checks.id);
  const presenter = await newBrowser();
  await presenter.goto(`/wire/${brand.slug}?level=architect#arrow-${last.id}`);
  await presenter.getByLabel('Demo key').fill(process.env.DEMO_KEY!);
  await presenter.getByRole('button', { name: 'Unlock' }).click();
  await expect(presenter.locator('li[aria-current=true]')).toContainText(last.check);
});

test('the wire names the agent who accepts as people do', { tag: '@once' }, async ({ consumer, agent, brand }) => {
  await signIn(consumer, brand, 'ada');
  await chatBothWays(consumer, agent);
  const arrows = (await readWire(brand, 'business')).flatMap((exchange) => exchange.arrows);
  expect(arrows.find(({ kind }) => kind === 'chat_taken')?.sentence).toBe(`${brand.agents[0]!.name} accepts the chat`);
});

test('a server in production without a key says that its controls are closed, and shows the rest', { tag: '@once' }, async ({ newBrowser }) => {
  test.slow();
  const server = await OwnServer.start({ unset: ['DEMO_KEY'] });
  const stage = await newBrowser();
  await stage.goto(server.baseURL);
  const controls = stage.getByRole('region', { name: 'Controls' });
  await expect(controls.getByRole('heading', { name: 'Controls are closed' })).toBeVisible();
  await expect(controls).toContainText('Start the server with DEMO_KEY to open them; everything else works.');
  await expect(stage.getByLabel('Demo key')).toHaveCount(0);
  await expect(stage.getByRole('button', { name: 'Reset' })).toBeDisabled();
  await expect(stage.frameLocator('iframe[title="Harbour Bank, the brand’s site"]').getByRole('button', { name: 'Chat with us' })).toBeVisible();
  await server.remove();
});
