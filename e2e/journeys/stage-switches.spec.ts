// The stage's switches: each is one call of the control interface, and the open windows follow.
import { holdRequests } from '../fixtures/hold-requests';
import { openStage, openSwitches, seatAgent, siteOn, workspaceOn } from '../fixtures/stage';
import { expect, test } from '../fixtures/test';

test('each switch takes effect in the open pages, without a reload by hand, and within the page’s policy', { tag: '@once' }, async ({ consumer: stage, brand }) => {
  const refused: string[] = [];
  stage.on('console', (line) => line.text().includes('Content Security Policy') && refused.push(line.text()));
  await openStage(stage, brand);
  await seatAgent(stage, brand);
  await openSwitches(stage);
  const script = siteOn(stage, brand).locator('script[data-response-type]');
  await expect(script).toHaveAttribute('data-response-type', 'code');
  await stage.getByRole('radio', { name: /Implicit, signed/ }).click();
  await expect(script).toHaveAttribute('data-response-type', 'id_token');
  await expect(stage).toHaveURL(/flow=implicit(&|$)/);
  await expect(siteOn(stage, brand).locator('#sign-in-to-chat')).toHaveCount(1);
  await stage.getByRole('switch', { name: 'Ask to sign in' }).click();
  await expect(siteOn(stage, brand).locator('#sign-in-to-chat')).toHaveCount(0);
  await stage.getByRole('switch', { name: 'Agents available' }).click();
  await expect(workspaceOn(stage, brand).getByRole('switch', { name: 'Available for chats' })).not.toBeChecked();
  await stage.getByLabel('Token lifetime').selectOption('1 min');
  await expect(stage.getByRole('status')).toContainText('tokens hold 1 min');
  await stage.getByRole('checkbox', { name: 'Token endpoint is down' }).check();
  await expect(stage.getByRole('status')).toContainText('Token endpoint is down');
  expect(refused).toEqual([]);
});

test('a switch stands where it was put from the click on, and goes back with a sentence where the server refuses', { tag: '@once' }, async ({ consumer: stage, brand }) => {
  await openStage(stage, brand);
  await openSwitches(stage);
  const fault = stage.getByRole('checkbox', { name: 'Token endpoint is down' });
  const agents = stage.getByRole('switch', { name: 'Agents available' });
  // The server takes its time to say how the brand stands …
  const site = stage.getByRole('region', { name: 'Consumer’s browser' });
  const place = await site.boundingBox();
  const state = await holdRequests(stage, `**/api/demo/brands/${brand.slug}/state*`);
  await state.begun;
  await fault.click();
  await expect(stage.getByRole('status')).toContainText('Token endpoint is down');
  // Nothing on the desk moves when the stage speaks.
  expect(await site.boundingBox()).toEqual(place);
  await expect(fault).toBeChecked();
  state.release();
  await expect(fault).toBeChecked();
  // … and then to answer the call itself.
  const call = await holdRequests(stage, `**/api/demo/brands/${brand.slug}`, { status: 409, json: { error: { code: 'brand_busy', message: 'The brand is being made anew.' } } });
  await agents.click();
  await expect(agents).not.toBeChecked();
  call.release();
  await expect(stage.getByRole('status')).toContainText('The brand is being made anew.');
  await expect(agents).toBeChecked();
});
