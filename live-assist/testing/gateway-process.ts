// For tests: a server process that has nothing but the gateway, and can be killed. Started by `startGatewayProcess`.
import { listenToOthers } from '@/lib/signals';
import { makeTestAccount } from './account';
import { openChat } from './test-chat';
import { startTestGateway } from './test-gateway';

/** What the child says once it listens. `chat` where it was asked to open one: nobody else may open an embedded database. */
export interface Started {
  origin: string;
  chat?: { account: string; conversation: string; token: string };
}

const [, , want] = process.argv;
await listenToOthers();
const { origin } = await startTestGateway();
process.send?.({ origin, ...(want === 'chat' && { chat: await openAChat() }) } satisfies Started);

async function openAChat() {
  const account = await makeTestAccount();
  return { account, ...(await openChat(account, 'ada')) };
}
