// The wire on the screen: drawn while it happens, opened arrow by arrow, kept from whoever has no key.
import type { Locator } from 'playwright/test';
import { clickInvitation, write } from '../fixtures/chat';
import { changeConnector } from '../fixtures/portal';
import { signIn } from '../fixtures/site';
import { expectSound } from '../fixtures/sound';
import { expect, test } from '../fixtures/test';
import { askWire, chatBothWays, openWire } from '../fixtures/wire';

test('the page of the wire is drawn while it happens, each arrow opens, and a link leads to one', { tag: '@once' }, async ({ consumer, agent, brand, newBrowser }) => {
  test.slow();
  const presenter = await newBrowser();
  await openWire(presenter, brand);
  await expect(presenter.getByText('Nothing has happened yet')).toBeVisible();
  await signIn(consumer, brand, 'ada');
  await chatBothWays(consumer, agent);
  const arrows = presenter.getByRole('list', { name: /Ada Whitfield’s chat, code flow, accepted/ });
  await expect(arrows.getByRole('button', { name: 'Consumer to Brand page: Clicks the chat invitation' })).toBeVisible();
  await expect(arrows.getByRole('button', { name: /Agent to Live Assist: Message \d+: “How can I help\?”/ })).toBeVisible();

  await write(consumer, 'One thing more.');
  await expect(arrows.getByRole('button', { name: /Chat window to Live Assist: Message \d+: “One thing more\.”/ })).toBeVisible();

  const redemption = arrows.getByRole('button', { name: 'Live Assist to VAS: Redeems the code (POST, Basic)' });
  await redemption.click();
  await expect(redemption).toHaveAttribute('aria-expanded', 'true');
  await expect(arrows.getByText('never shown')).toBeVisible();
  await expect(arrows.getByText('live-assist/redemption/redemption.ts')).toBeVisible();
  await expect(arrows.getByText('Nobody on the consumer’s side')).toBeVisible();
  await arrows.getByRole('button', { name: /^Live Assist: \d+ checks passed, key set to/ }).click();
  await expect(arrows.getByRole('list', { name: 'Ladder of checks' })).toContainText('signature');

  const { exchanges } = JSON.parse(await askWire(brand, '?level=architect')) as { exchanges: { arrows: { id: string; kind: string }[] }[] };
  const { id } = exchanges.flatMap((exchange) => exchange.arrows).find(({ kind }) => kind === 'conversation_opened')!;
  await presenter.goto(`/wire/${brand.slug}?level=architect#arrow-${id}`);
  await expect(presenter.getByRole('button', { name: 'Live Assist: Opens a conversation for Ada Whitfield' })).toHaveAttribute('aria-expanded', 'true');
  await presenter.goto(`/wire/${brand.slug}?level=architect#arrow-000000-1`);
  await expect(presenter.getByText('The arrow that this link names is not shown')).toBeVisible();

  await presenter.goto(`/wire/${brand.slug}?level=security`);
  await presenter.getByRole('button', { name: 'VAS: The code is spent; the ID token is signed' }).click();
  await expect(presenter.getByRole('group', { name: 'Token id_token' })).toContainText('"family_name": "Whitfield"');
});

test('what comes into an earlier chat is in sight of who follows, and waits for who reads elsewhere', { tag: '@once' }, async ({ consumer, agent, brand, newBrowser }) => {
  test.slow();
  const [presenter, other] = [await newBrowser(), await newBrowser()];
  await openWire(presenter, brand);
  await signIn(consumer, brand, 'ada');
  await chatBothWays(consumer, agent);
  await signIn(other, brand, 'ben');
  await clickInvitation(other);
  await expect(presenter.getByRole('button', { name: 'Live Assist: Opens a conversation for Ben Carver' })).toBeInViewport();

  const arrowOf = (text: string) => presenter.getByRole('button', { name: new RegExp(`^Chat window to Live Assist: Message \\d+: “${text}”`) });
  await write(consumer, 'Still here.');
  await expect(arrowOf('Still here.')).toBeInViewport();

  await presenter.getByRole('button', { name: 'Consumer to Brand page: Clicks the chat invitation' }).first().scrollIntoViewIfNeeded();
  await write(consumer, 'And here.');
  await expect(presenter.getByRole('button', { name: 'More has happened' })).toBeVisible();
  await expect(arrowOf('And here.')).not.toBeInViewport();
  await presenter.getByRole('button', { name: 'More has happened' }).click();
  await expect(arrowOf('And here.')).toBeInViewport();
});

test('an arrow that is opened stays where it is, and what comes is followed again from the end', { tag: '@once' }, async ({ consumer, agent, brand, newBrowser }) => {
  test.slow();
  const presenter = await newBrowser();
  await openWire(presenter, brand);
  await signIn(consumer, brand, 'ada');
  await chatBothWays(consumer, agent);
  const region = presenter.getByRole('region', { name: 'Arrows' });
  const message = (text: string) => region.getByRole('button', { name: new RegExp(`^Chat window to Live Assist: Message \\d+: “${text}”`) });
  const more = presenter.getByRole('button', { name: 'More has happened' });
  await write(consumer, 'Follow me.');
  await expect(message('Follow me.')).toBeInViewport();

  const head = await highestIn(region);
  const { y } = (await head.boundingBox())!;
  await head.click();
  await expect(region.getByText('Asked for by')).toBeInViewport();
  expect(Math.abs((await head.boundingBox())!.y - y)).toBeLessThan(2);
  await write(consumer, 'While you read.');
  await expect(more).toBeVisible();
  expect(Math.abs((await head.boundingBox())!.y - y)).toBeLessThan(2);

  await region.hover();
  await presenter.mouse.wheel(0, 10_000);
  await expect(more).toBeHidden();
  await write(consumer, 'At the end again.');
  await expect(message('At the end again.')).toBeInViewport();

  // The last one: what it carried has room only where the arrow goes up, and whoever closes it is at the end.
  await message('At the end again.').click();
  await expect(region.getByText('Asked for by').last()).toBeInViewport();
  await expect(message('At the end again.')).toBeInViewport();
  await write(consumer, 'While you read on.');
  await expect(more).toBeVisible();
  await expect(message('At the end again.')).toBeInViewport();
  await message('At the end again.').click();
  await write(consumer, 'Closed.');
  await expect(message('Closed.')).toBeInViewport();
});

/** The uppermost arrow in sight: what is opened there has room below it. */
async function highestIn(region: Locator): Promise<Locator> {
  const buttons = region.getByRole('button');
  const tops = await buttons.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
  const { top } = await region.evaluate((one) => one.getBoundingClientRect());
  const name = await buttons.nth(tops.findIndex((one) => one > top + 60)).getAttribute('aria-label');
  return region.getByRole('button', { name: name!, exact: true }).last();
}

test('a refusal is the most visible thing on the page, and a reset clears it', { tag: '@once' }, async ({ consumer, agent, brand, brands, newBrowser }) => {
  const presenter = await newBrowser();
  await openWire(presenter, brand);
  await changeConnector(agent, brand, { jwtIssuer: 'https://somebody.example' });
  await signIn(consumer, brand, 'ada');
  await clickInvitation(consumer);
  await expect(presenter.getByText('iss_wrong', { exact: true })).toBeVisible();
  await expect(presenter.getByText('https://somebody.example').first()).toBeVisible();
  await brands.reset(brand.slug);
  await expect(presenter.getByText('Nothing has happened yet')).toBeVisible();
});

test('the page of the wire is sound: locked, empty, drawn, opened, refused', { tag: '@once' }, async ({ consumer, agent, brand, newBrowser }) => {
  test.slow();
  const presenter = await newBrowser();
  await presenter.goto(`/wire/${brand.slug}`);
  await expect(presenter.getByText('The controls are locked')).toBeVisible();
  // No header carries these quotation marks, which some keyboards type by themselves.
  await presenter.getByLabel('Demo key').fill('“not-the-right-key”');
  await presenter.getByRole('button', { name: 'Unlock' }).click();
  await expect(presenter.getByText('That is not the key.')).toBeVisible();
  await expectSound(presenter, 'wire, locked');
  await openWire(presenter, brand);
  await expect(presenter.getByText('Nothing has happened yet')).toBeVisible();
  await expectSound(presenter, 'wire, empty');
  await signIn(consumer, brand, 'ada');
  await chatBothWays(consumer, agent);
  await presenter.goto(`/wire/${brand.slug}?level=security`);
  await presenter.getByRole('button', { name: 'VAS: The code is spent; the ID token is signed' }).click();
  await expect(presenter.getByRole('group', { name: 'Token id_token' })).toBeVisible();
  await expectSound(presenter, 'wire, a token opened');
  await changeConnector(agent, brand, { jwtIssuer: 'https://somebody.example' });
  await consumer.reload();
  await expect(presenter.getByText('iss_wrong', { exact: true })).toBeVisible();
  await expectSound(presenter, 'wire, refused');
  await clickInvitation(consumer);
  await expect(presenter.getByRole('heading', { name: 'Ada Whitfield’s chat, code flow, refused' })).toHaveCount(2);
  await expectSound(presenter, 'wire, two exchanges of one title');
});

test('nobody reads the wire without the key, nor from another site', { tag: '@once' }, async ({ brand, request, newBrowser }) => {
  const address = `/api/demo/brands/${brand.slug}/wire`;
  expect((await request.get(address)).status()).toBe(401);
  expect((await request.get(address, { headers: { Authorization: 'Bearer wrong' } })).status()).toBe(401);
  const page = await newBrowser();
  await page.goto(`/wire/${brand.slug}`);
  const refused = await page.evaluate(
    (url) =>
      new Promise((resolve) => {
        const socket = new WebSocket(url);
        socket.onopen = () => socket.send(JSON.stringify({ type: 'watch', level: 'security' }));
        socket.onmessage = ({ data }) => resolve(JSON.parse(String(data)));
      }),
    `${new URL(page.url()).origin.replace('http', 'ws')}/ws/demo/brands/${brand.slug}/wire`,
  );
  expect(refused).toMatchObject({ type: 'refused', code: 'demo_key_wrong' });
});
