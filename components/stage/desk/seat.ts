// An agent in the workspace: seated where nobody is, and back in it from the portal.
import { Hand, withdraw } from '@/lib/hand/hand';
import { until, type How } from './hands';
import type { Latest } from './stage-context';

/** Seats the first agent, unless somebody is seated; done when chats can come. */
export async function seat(latest: Latest, how: How): Promise<void> {
  const { brand, agent, arrange } = latest();
  arrange.show('agent');
  if (isInPortal(latest)) agent.go(brand.addresses.workspace);
  await until(() => latest().agent.seated !== undefined && !isInPortal(latest), 'The workspace', how);
  if (latest().agent.seated === null) await seatFirst(latest, how);
  await agent.line.ask('ready', {}, how);
}

/** From the portal, where an agent waits in it: without one every chat would end in the survey. */
export async function backToWorkspace(latest: Latest, how: How): Promise<void> {
  const { brand, agent } = latest();
  if (!isInPortal(latest)) return;
  agent.go(brand.addresses.workspace);
  await until(() => !isInPortal(latest), 'The workspace', how);
  if (latest().agent.seated) await agent.line.ask('ready', {}, how);
}

/** Another page of Live Assist is in the workspace's window. */
export function isInPortal(latest: Latest): boolean {
  const { brand, agent } = latest();
  return agent.address.startsWith(brand.addresses.portal);
}

async function seatFirst(latest: Latest, how: How): Promise<void> {
  const { brand, agent } = latest();
  const { login, name } = brand.agents[0]!;
  const hand = new Hand(document, how);
  const button = hand.find(`Sign in as ${name}`);
  if (button) await hand.point(button);
  const problem = await agent.seat(login);
  if (problem) throw new Error(problem);
  await until(() => latest().agent.seated === login, 'The agent', how);
  withdraw(document);
}
