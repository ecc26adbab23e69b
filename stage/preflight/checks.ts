// What has to work in a meeting, in the order in which it is tried. Each goes over HTTP and sockets to the parties' public addresses, as browsers would.
import { randomUUID } from 'node:crypto';
import { setTokenLifetime, setVasFaults, type VAS_FAULTS } from '@/idp/control';
import { setFlow, type FlowName } from '../brands/flow';
import type { BrandPack } from '../brands/pack';
import { addressesOf } from '../brands/wiring';
import { VisitingAgent } from '../visit/agent';
import { endChat, joinChat, openChat, requestChat, talkBothWays } from '../visit/chat';
import { Consumer } from '../visit/consumer';
import { HttpVisitor } from '../visit/http';
import { expectStatus, VisitProblem } from '../visit/problem';
import type { CheckName } from './report';

/** Whom the checks have found so far. */
export interface Visit {
  brand: string;
  pack: BrandPack;
  /** Broken on purpose once everybody is there, to see what a failure looks like. */
  faults: (typeof VAS_FAULTS)[number][];
  gone: AbortSignal;
  consumer?: Consumer;
  agent?: VisitingAgent;
}

export interface Check extends CheckName {
  /** Checks without which this one cannot be tried. */
  needs: readonly string[];
  /** Resolves with what was seen, in a sentence. Throws {@link VisitProblem}. */
  run: (visit: Visit) => Promise<string>;
}

const PEOPLE = ['hosts', 'sign-in', 'agent'];
const persona = ({ pack }: Visit) => pack.personas[0]!;

async function reachHosts({ brand, gone }: Visit): Promise<string> {
  const { site, brandOrigin, liveAssistOrigin } = addressesOf(brand);
  const http = new HttpVisitor(gone);
  expectStatus(await http.ask(site), 200, `The brand’s page at ${brandOrigin}`);
  expectStatus(await http.ask(`${liveAssistOrigin}/sdk.js?site=${brand}`), 200, `Live Assist’s script at ${liveAssistOrigin}`);
  return `${brandOrigin} and ${liveAssistOrigin} lead here.`;
}

async function signIn(visit: Visit): Promise<string> {
  visit.consumer = new Consumer(visit.brand, visit.gone);
  await visit.consumer.signIn(persona(visit).login);
  return `${persona(visit).hint.name} is signed in, by the VAS’s own form.`;
}

async function seatAgent(visit: Visit): Promise<string> {
  const [{ login, name }] = visit.pack.liveAssist.agents as [BrandPack['liveAssist']['agents'][number]];
  visit.agent = await VisitingAgent.seat(visit.brand, login, visit.gone);
  return `${name} is in the Agent Workspace, and available.`;
}

/** A chat in the flow, from the silent authorization to a message each way. */
function chatIn(flow: FlowName) {
  return async ({ brand, faults, gone, consumer, agent }: Visit): Promise<string> => {
    await setVasFaults(brand, faults);
    await setFlow(brand, flow);
    const { conversation, token, visitorName } = await openChat(consumer!, agent!, flow.startsWith('code') ? 'code' : 'id_token');
    const visitor = await joinChat(brand, token, gone);
    await talkBothWays(conversation, visitor, agent!.socket);
    await endChat(visitor);
    return `${visitorName} was verified, accepted, and each read the other.`;
  };
}

/** Seconds. The service's clock ticks once a second: the first token must outlast a tick after half its life, the second is only waited for. */
const LIVES = { renewed: 6, last: 3 } as const;

async function renewAndExpire({ brand, gone, consumer, agent }: Visit): Promise<string> {
  await setFlow(brand, 'code');
  await setTokenLifetime(brand, LIVES.renewed);
  const { conversation, token } = await openChat(consumer!, agent!, 'code');
  const visitor = await joinChat(brand, token, gone);
  await visitor.take('the announcement that the token ends', ({ type }) => type === 'expiring', LIVES.renewed * 1_000);
  await setTokenLifetime(brand, LIVES.last);
  const fresh = await openChat(consumer!, agent!, 'code', conversation);
  visitor.send({ type: 'renew', token: fresh.token });
  await visitor.take('the answer to the fresh token', ({ type }) => type === 'renewed');
  const code = await visitor.closing((LIVES.last + 3) * 1_000);
  if (code !== 4401) throw new VisitProblem('expiry_wrong', `The socket was closed with ${code} instead of 4401.`, 'Look into the server’s log.');
  await agent!.socket.take('the agent’s news of it', ({ type, conversation: told }) => type === 'conversation' && !(told as { verified: boolean }).verified);
  return 'Renewed in time on the same socket; without a fresh token it was closed with 4401, and the agent was told.';
}

async function leaveSurvey({ brand, gone, agent }: Visit): Promise<string> {
  const { liveAssistOrigin } = addressesOf(brand);
  const nobody = new Consumer(brand, gone);
  const answer = await nobody.authorize('code');
  if (await requestChat(nobody, answer)) throw new VisitProblem('stranger_admitted', 'Somebody who is not signed in was admitted to a chat.', 'Look into the server’s log.');
  const { code } = await agent!.lastRefusal();
  const id = randomUUID();
  const survey = { id, cause: 'not_verified', name: 'Ready check', contact: 'ready@example.com', message: 'Are we ready for the meeting?' };
  expectStatus(await nobody.http.ask(`${liveAssistOrigin}/api/account/${brand}/survey`, { method: 'POST', json: survey }), 201, 'The Offline survey');
  const kept = await agent!.read<{ id: string }[]>('/survey');
  if (!kept.some((one) => one.id === id)) throw new VisitProblem('survey_lost', 'The Offline survey was taken, and the agent does not find it.', 'Look into the server’s log.');
  return `Refused as ${code}, with the survey instead; the agent reads it.`;
}

export const CHECKS: readonly Check[] = [
  { name: 'hosts', title: 'Both hosts answer', needs: [], run: reachHosts },
  { name: 'sign-in', title: 'A customer signs in at the brand', needs: ['hosts'], run: signIn },
  { name: 'agent', title: 'An agent is seated', needs: ['hosts'], run: seatAgent },
  { name: 'code', title: 'A chat by code flow', needs: PEOPLE, run: chatIn('code') },
  { name: 'implicit', title: 'A chat by implicit flow, signed', needs: PEOPLE, run: chatIn('implicit') },
  { name: 'implicit-encrypted', title: 'A chat by implicit flow, encrypted', needs: PEOPLE, run: chatIn('implicit-encrypted') },
  { name: 'expiry', title: 'A token is renewed, and runs out', needs: PEOPLE, run: renewAndExpire },
  { name: 'survey', title: 'Not signed in: the Offline survey', needs: ['hosts', 'agent'], run: leaveSurvey },
];
