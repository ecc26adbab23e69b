// The presenter's stage: both sites on one screen, a whole chat inside it, links that prepare it.
import { expectAccessible } from '../fixtures/accessibility';
import { expectSound } from '../fixtures/sound';
import { beCustomer, chatOn, openStage, openSwitches, seatAgent, siteOn, unlock, workspaceOn } from '../fixtures/stage';
import { expect, test } from '../fixtures/test';

test('the stage shows both sites, each with its real address, and a whole chat runs inside it', { tag: '@once' }, async ({ consumer: stage, brand }) => {
  await openStage(stage, brand);
  const { site, workspace } = brand.addresses;
  await expect(stage.getByRole('region', { name: 'Consumer’s browser' })).toContainText(site.replace('http://', ''));
  await expect(stage.getByRole('region', { name: 'Agent Workspace' }).first()).toContainText(workspace.replace('http://', ''));
  await seatAgent(stage, brand);
  await beCustomer(stage, brand);
  await siteOn(stage, brand).getByRole('button', { name: 'Chat with us' }).click();
  await workspaceOn(stage, brand).getByRole('button', { name: 'Accept chat with Ada Whitfield' }).click();
  // Who it is stands beside the chat without another click, also in a pane of this width.
  await expect(workspaceOn(stage, brand).getByRole('region', { name: 'Contact card' })).toBeVisible();
  await expect(workspaceOn(stage, brand).getByRole('region', { name: 'Chat with Ada Whitfield' }).getByRole('img', { name: 'Verified by the ID token: signed' })).toBeVisible();
  await chatOn(stage, brand).getByRole('textbox', { name: 'Message' }).fill('Hello from the stage');
  await chatOn(stage, brand).getByRole('button', { name: 'Send message' }).click();
  const transcript = workspaceOn(stage, brand).getByRole('log', { name: 'Conversation with Ada Whitfield' });
  await expect(transcript.getByText('Hello from the stage')).toBeVisible();
  await workspaceOn(stage, brand).getByRole('textbox', { name: 'Reply' }).fill('Good morning, Ada');
  await workspaceOn(stage, brand).getByRole('button', { name: 'Send reply' }).click();
  await expect(chatOn(stage, brand).getByRole('log').getByText('Good morning, Ada')).toBeVisible();
});

test('an agent signs in inside the stage by password too, stays so after a reload, and signs out', { tag: '@once' }, async ({ consumer: stage, brand }) => {
  await openStage(stage, brand);
  const workspace = workspaceOn(stage, brand);
  await workspace.getByLabel('Agent ID').fill(brand.agents[0]!.login);
  await workspace.getByLabel('Password').fill(process.env.AGENT_PASSWORD!);
  await workspace.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(workspace.getByRole('switch', { name: 'Available for chats' })).toBeChecked();
  await stage.getByRole('button', { name: 'Reload Agent Workspace' }).click();
  await expect(workspace.getByRole('switch', { name: 'Available for chats' })).toBeChecked();
  await workspace.getByRole('button', { name: 'Sign out' }).click();
  await expect(workspace.getByLabel('Agent ID')).toBeVisible();
});

test('only the stage may show the workspace, and nobody may show the stage', { tag: '@once' }, async ({ consumer, brand }) => {
  const policy = async (address: string) => (await consumer.request.get(address, { headers: { accept: 'text/html' } })).headers()['content-security-policy'];
  expect(await policy(brand.addresses.workspace)).toContain(`frame-ancestors ${new URL(brand.addresses.site).origin};`);
  expect(await policy('/')).toContain("frame-ancestors 'none'");
});

test('windows are resized by keyboard and pointer, maximised and hidden, and the desk is remembered', { tag: '@once' }, async ({ consumer: stage, brand }) => {
  await openStage(stage, brand);
  const site = stage.getByRole('region', { name: 'Consumer’s browser' });
  const workspace = stage.getByRole('region', { name: 'Agent Workspace', exact: true });
  const width = async () => (await site.boundingBox())!.width;
  const before = await width();
  await stage.getByRole('separator', { name: 'Width of the windows' }).focus();
  await stage.keyboard.press('ArrowRight');
  await expect.poll(width).toBeGreaterThan(before + 10);
  const after = await width();
  await stage.reload();
  await expect.poll(width).toBeCloseTo(after, 0);
  // The first move is over a frame already.
  const { x, y } = (await stage.getByRole('separator', { name: 'Width of the windows' }).boundingBox())!;
  await stage.mouse.move(x + 5, y + 200);
  await stage.mouse.down();
  await stage.mouse.move(x - 75, y + 200);
  await stage.mouse.move(x - 95, y + 200);
  await stage.mouse.up();
  await expect.poll(width).toBeCloseTo(after - 100, 0);
  await stage.getByRole('button', { name: 'Maximise Agent Workspace' }).click();
  await expect(site).toBeHidden();
  await expect(stage).toHaveURL(/panes=agent(&|$)/);
  await stage.reload();
  await expect(site).toBeHidden();
  await stage.getByRole('button', { name: 'Restore Agent Workspace' }).click();
  await stage.getByRole('button', { name: 'Hide Agent Workspace' }).click();
  await expect(workspace).toBeHidden();
  await expect(stage).toHaveURL(/panes=brand(&|$)/);
  await stage.getByRole('button', { name: 'Agent', exact: true }).click();
  await expect(workspace).toBeVisible();
});

test('the wire is opened on the desk, and draws the chat that runs beside it', { tag: '@once' }, async ({ consumer: stage, brand }) => {
  await openStage(stage, brand);
  await seatAgent(stage, brand);
  await stage.getByRole('button', { name: 'Wire', exact: true }).click();
  await beCustomer(stage, brand);
  await siteOn(stage, brand).getByRole('button', { name: 'Chat with us' }).click();
  await expect(chatOn(stage, brand).getByText('You’re in the queue')).toBeVisible();
  const wire = stage.getByRole('region', { name: 'Arrows' });
  await expect(wire.getByRole('button').first()).toBeVisible();
  await stage.getByRole('separator', { name: 'Height of the windows' }).focus();
  await stage.keyboard.press('ArrowDown');
  await expect(stage).toHaveURL(/panes=brand,agent,wire/);
});

test('the stage follows what others change, and a reset with windows open', { tag: '@once' }, async ({ consumer: stage, brand, brands }) => {
  await openStage(stage, brand);
  await seatAgent(stage, brand);
  await beCustomer(stage, brand);
  await openSwitches(stage);
  await brands.set(brand.slug, { flow: 'implicit' });
  await expect(stage.getByRole('radio', { name: /Implicit, signed/ })).toBeChecked();
  await expect(siteOn(stage, brand).locator('script[data-response-type]')).toHaveAttribute('data-response-type', 'id_token');
  await stage.getByRole('button', { name: 'Reset' }).click();
  await expect(stage.getByRole('status')).toContainText('as new');
  await expect(siteOn(stage, brand).getByRole('banner').getByRole('button', { name: 'Sign in' })).toBeVisible();
  await expect(workspaceOn(stage, brand).getByRole('switch', { name: 'Available for chats' })).toBeChecked();
  await expect(stage.getByRole('radio', { name: /^Code The page/ })).toBeChecked();
});

test('a link opens the stage prepared, and says what it applied', { tag: '@once' }, async ({ consumer: stage, brand }) => {
  await stage.goto(`/?brand=${brand.slug}&flow=implicit-encrypted&lifetime=60&level=security&panes=brand`);
  await expect(stage.getByRole('status')).toContainText('This link asks for: Implicit, encrypted flow; tokens hold 1 min. Unlock the controls to apply it.');
  await unlock(stage);
  await expect(stage.getByRole('status')).toContainText(`${brand.name}: Implicit, encrypted flow; tokens hold 1 min.`);
  await openSwitches(stage);
  await expect(stage.getByRole('radio', { name: /Implicit, encrypted/ })).toBeChecked();
  await expect(stage.getByRole('radio', { name: 'Security' })).toBeChecked();
  await expect(stage.getByRole('region', { name: 'Agent Workspace', exact: true })).toBeHidden();
  await expect(siteOn(stage, brand).locator('script[data-response-type]')).toHaveAttribute('data-response-type', 'id_token');
});

test('a prospect’s brand is made from a pack at the top of the stage, and comes onto it', { tag: '@once' }, async ({ consumer: stage, brand, brands }) => {
  await openStage(stage, brand);
  await stage.getByLabel('Brand', { exact: true }).selectOption({ value: 'pack:polaris-air' });
  await expect(stage).toHaveURL(/brand=polaris-air/);
  await expect(stage.getByRole('region', { name: 'Consumer’s browser' })).toContainText('/polaris-air');
  await brands.delete('polaris-air');
});

test('in production the controls are locked until the key is typed, and the key stays out of the address', { tag: '@once' }, async ({ consumer: stage, brand }) => {
  await stage.goto(`/?brand=${brand.slug}`);
  await expect(stage.getByRole('button', { name: 'Reset' })).toBeDisabled();
  // Everything that needs no control works.
  await beCustomer(stage, brand);
  await stage.getByLabel('Demo key').fill('not-the-right-key-at-all');
  await stage.getByRole('button', { name: 'Unlock' }).click();
  await expect(stage.getByText('That is not the key.')).toBeVisible();
  await openSwitches(stage);
  await expect(stage.getByRole('radio', { name: /Code with PKCE/ })).toBeDisabled();
  await unlock(stage);
  await expect(stage.getByRole('radio', { name: /Code with PKCE/ })).toBeEnabled();
  await expect(stage.getByRole('button', { name: 'Reset' })).toBeEnabled();
  expect(stage.url()).not.toContain(process.env.DEMO_KEY!);
});

test('on a laptop’s screen the bar is one line, in large text too, and its buttons keep their names', { tag: '@once' }, async ({ consumer: stage, brand }) => {
  await stage.setViewportSize({ width: 1366, height: 768 });
  await openStage(stage, brand);
  const bar = stage.getByRole('banner', { name: 'Stage' });
  const isOneLine = () => bar.evaluate((element) => [...element.querySelectorAll('button, select')].map((one) => one.getBoundingClientRect()).every(({ top }, _, [first]) => top < first!.bottom));
  await expect.poll(isOneLine).toBe(true);
  await stage.getByRole('button', { name: 'Large text' }).click();
  await expect(stage.locator('html')).toHaveCSS('font-size', '21.6px');
  await expect.poll(isOneLine).toBe(true);
  for (const name of ['Own brand', 'Guide', 'Brand site', 'Agent', 'Wire', 'Ready for the meeting?', 'Reset']) await expect(bar.getByRole('button', { name, exact: true })).toBeVisible();
});

test('on a 4K screen everything is larger, the pages in the windows too', { tag: '@once' }, async ({ consumer: stage, brand }) => {
  await stage.setViewportSize({ width: 3840, height: 2160 });
  await openStage(stage, brand);
  await expect(stage.locator('html')).toHaveCSS('font-size', '24px');
  const button = siteOn(stage, brand).getByRole('button', { name: 'Chat with us' });
  const [drawn, own] = [(await button.boundingBox())!.width, await button.evaluate(({ offsetWidth }: HTMLElement) => offsetWidth)];
  expect(drawn / own).toBeCloseTo(1.5, 1);
});

test('the stage is sound: light, dark, large text, and on a narrow screen one thing at a time', { tag: '@once' }, async ({ consumer: stage, brand }) => {
  test.slow();
  await openStage(stage, brand);
  // The pages in the frames are documents of their own, each with its own landmarks: other journeys look at them.
  await expectSound(stage, 'stage, guide', 'iframe');
  await openSwitches(stage);
  await expectSound(stage, 'stage, switches', 'iframe');
  await stage.getByRole('button', { name: 'Large text' }).click();
  await expectAccessible(stage, 'stage, large text', 'iframe');
  await stage.setViewportSize({ width: 320, height: 640 });
  await stage.getByRole('tab', { name: 'Brand site' }).click();
  await expect(siteOn(stage, brand).getByRole('button', { name: 'Chat with us' })).toBeVisible();
  await stage.keyboard.press('ArrowRight');
  await expect(stage.getByRole('tab', { name: 'Agent' })).toBeFocused();
  await expect(workspaceOn(stage, brand).getByLabel('Agent ID')).toBeVisible();
});
