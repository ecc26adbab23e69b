// The server dies, and stops: nothing that was acknowledged is lost, and no secret is in its log.
import { Brands } from '../fixtures/brand';
import { chatWindow, startChat, write } from '../fixtures/chat';
import { OwnServer } from '../fixtures/own-server';
import { signIn } from '../fixtures/site';
import { expect, test } from '../fixtures/test';
import { acceptChat, reply, signInAgent } from '../fixtures/workspace';

test('the server is killed in the middle of a chat and started again: the chat goes on, complete and in order', async ({ newBrowser, flow }) => {
  test.slow();
  const server = await OwnServer.start();
  try {
    const brand = await (await Brands.at(server.baseURL, flow)).make();
    const [consumer, agent] = [await newBrowser(), await newBrowser()];
    await signInAgent(agent, brand);
    await signIn(consumer, brand, 'ada');
    const chat = await startChat(consumer);
    await acceptChat(agent, 'Ada Whitfield');
    await write(consumer, 'one');
    await reply(agent, 'two');
    await expect(chat.getByRole('log').getByText('two')).toBeVisible();

    await server.end('SIGKILL');
    await expect(chat.getByText('Reconnecting…')).toBeVisible();
    await chat.getByRole('textbox', { name: 'Message' }).fill('three');
    await chat.getByRole('button', { name: 'Send message' }).click();
    await server.start();

    const transcript = agent.getByRole('log', { name: 'Conversation with Ada Whitfield' });
    await expect(transcript.getByText('three')).toBeVisible({ timeout: 20_000 });
    await reply(agent, 'four');
    await expect(chatWindow(consumer).getByRole('log').getByText('four')).toBeVisible();
    for (const log of [transcript, chat.getByRole('log')]) await expect(log.getByText(/^(one|two|three|four)$/)).toHaveText(['one', 'two', 'three', 'four']);
  } finally {
    await server.remove();
  }
});

test('SIGTERM ends the server in good order, and its log holds no code, token, secret or cookie', async ({ newBrowser, flow }) => {
  test.slow();
  const server = await OwnServer.start();
  try {
    const brand = await (await Brands.at(server.baseURL, flow)).make();
    const [consumer, agent] = [await newBrowser(), await newBrowser()];
    const secrets: string[] = [];
    consumer.on('request', (request) => {
      const query = new URL(request.url()).searchParams;
      for (const name of ['code', 'state', 'id_token_hint']) if (query.get(name)) secrets.push(query.get(name)!);
      if (!request.url().endsWith('/conversation')) return;
      const { proof, codeVerifier } = JSON.parse(request.postData()!) as { proof: { ssoKey: string }; codeVerifier?: string };
      secrets.push(proof.ssoKey, ...(codeVerifier ? [codeVerifier] : []));
    });
    await signInAgent(agent, brand);
    await signIn(consumer, brand, 'ada');
    await startChat(consumer);
    const cookies = [...(await consumer.context().cookies()), ...(await agent.context().cookies())].map(({ value }) => value).filter((value) => value.length > 16);
    expect(secrets.length).toBeGreaterThan(1);
    expect(await server.end('SIGTERM')).toBe(0);
    expect(server.output).toContain('/conversation');
    for (const secret of [...secrets, ...cookies, process.env.AGENT_PASSWORD!, process.env.DEMO_KEY!]) expect(server.output).not.toContain(secret);
  } finally {
    await server.remove();
  }
});
