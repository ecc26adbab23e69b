// What `npm run dev` starts is another server than the one that the other journeys use: it compiles, and its pages wait for hot reload's socket.
// Alone: `npm run test:e2e -- --project=development --no-deps`.
import type { Page } from 'playwright/test';
import { Brands } from '../fixtures/brand';
import { OwnServer } from '../fixtures/own-server';
import { beCustomer, chatOn, seatAgent, siteOn, workspaceOn } from '../fixtures/stage';
import { expect, test } from '../fixtures/test';

/** Hosts of the framework's sockets on which the page has heard something. */
function hotReloadOf(page: Page): Set<string> {
  const heard = new Set<string>();
  page.on('websocket', (socket) => {
    const { host, pathname } = new URL(socket.url());
    if (pathname.startsWith('/_next/')) socket.on('framereceived', () => heard.add(host));
  });
  return heard;
}

test('a developer starts it, seats an agent, is a customer, and chats: in development every page comes alive', async ({ newBrowser }) => {
  test.setTimeout(600_000);
  const server = await OwnServer.start({ mode: 'development', unset: ['DEMO_KEY'] });
  try {
    for (const told of [`${server.baseURL}/`, 'ada, ben', 'password harbour', 'click “Sign in as Sam Okafor”']) expect(server.output).toContain(told);
    // It compiles the first journey's pages by itself, so that no click of what follows waits for that.
    await expect.poll(() => server.output, { timeout: 400_000 }).toContain('routes of the first journey are compiled');

    const [brand] = await (await Brands.at(server.baseURL, 'code')).list();
    const stage = await newBrowser();
    const [errors, hotReload] = [[] as string[], hotReloadOf(stage)];
    stage.on('pageerror', ({ message }) => errors.push(message));
    await stage.goto(server.baseURL);
    await seatAgent(stage, brand!);
    await beCustomer(stage, brand!);
    await siteOn(stage, brand!).getByRole('button', { name: 'Chat with us' }).click();
    await workspaceOn(stage, brand!).getByRole('button', { name: 'Accept chat with Ada Whitfield' }).click();
    await workspaceOn(stage, brand!).getByRole('textbox', { name: 'Reply' }).fill('Good morning, Ada.');
    await workspaceOn(stage, brand!).getByRole('button', { name: 'Send reply' }).click();
    await expect(chatOn(stage, brand!).getByRole('log').getByText('Good morning, Ada.')).toBeVisible();
    expect([...hotReload].sort()).toEqual([`127.0.0.1:${server.port}`, `localhost:${server.port}`]);
    expect(errors).toEqual([]);
    expect(await server.end('SIGTERM')).toBe(0);
  } finally {
    await server.remove();
  }
});
