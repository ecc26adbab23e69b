// One process with the whole service behind the chat request: its route, the checks, the database, and the VAS that it redeems codes at.
// On request: a round of chats in one flow, and beside it the RSA operations that those chats cannot do without.
import './child-environment';
import { constants, createPrivateKey, createPublicKey, privateDecrypt, publicEncrypt, randomBytes, randomUUID, sign, verify, type JsonWebKey } from 'node:crypto';
import { createServer } from 'node:http';
import { eq, sql } from 'drizzle-orm';
import { POST } from '@/app/(live-assist)/api/account/[account]/conversation/route';
import { signingKeys } from '@/idp/keys';
import { handleVas } from '@/idp/vas';
import { database } from '@/lib/database';
import { listenToOthers } from '@/lib/signals';
import { switchRecording } from '@/lib/wire/report';
import { listRefusals } from '@/live-assist/attempts/attempt-store';
import type { ChatRequest } from '@/live-assist/contract/chat-request';
import { agent, conversation } from '@/live-assist/schema';
import { createFrontDoor } from '@/server/front-door';
import { makeBrand } from '@/stage/brands/brands';
import { setFlow, type FlowName } from '@/stage/brands/flow';
import { loadPack } from '@/stage/brands/packs';
import { addressesOf } from '@/stage/brands/wiring';
import { proofMaker } from './chat-proofs';

export interface Order {
  flow: FlowName;
  chats: number;
  lanes: number;
  /** Whether the wire is recorded; on where it is not said. */
  wire?: 'on' | 'off';
}
/** CPU in milliseconds of the whole process, all threads. */
export interface Round {
  seconds: number;
  chatCpu: number;
  rsaCpu: number;
}

await listenToOthers();
const pack = await loadPack('harbour-bank');
const persona = pack.personas[0]!;
/** One conversation at a time for one visitor: the most chats of a round. */
const CUSTOMERS = 100;
const personas = Array.from({ length: CUSTOMERS }, (_, number) => ({ ...persona, sub: randomUUID(), login: `customer-${number}` }));
const slug = await makeBrand({ ...pack, personas }, `bench-${randomUUID().slice(0, 8)}`);
const nothing = async (_request: unknown, response: { writeHead: (status: number) => { end: () => void } }) => response.writeHead(404).end();
const server = createServer(createFrontDoor({ vas: handleVas, signIn: nothing, pages: nothing }));
await new Promise<void>((resolve) => server.listen(Number(process.env.PORT), '127.0.0.1', resolve));
const { liveAssistOrigin } = addressesOf(slug);
const url = `${liveAssistOrigin}/api/account/${slug}/conversation`;
const headers = { 'content-type': 'application/json', origin: liveAssistOrigin };

async function chat(request: ChatRequest): Promise<void> {
  const answer = await POST(new Request(url, { method: 'POST', headers, body: JSON.stringify(request) }), { params: Promise.resolve({ account: slug }) });
  if (answer.status !== 201) throw new Error(`A chat request was answered ${answer.status}: ${JSON.stringify((await listRefusals(slug))[0]?.reason)}`);
}

/** Nobody has a conversation, and an agent is there. */
async function tidy(): Promise<void> {
  const db = await database();
  await db.update(conversation).set({ state: 'ended', endedAt: new Date() }).where(eq(conversation.account, slug));
  await db.update(agent).set({ available: true, seenAt: sql`now()` }).where(eq(agent.account, slug));
}

async function prepare({ flow, chats }: Order): Promise<ChatRequest[]> {
  const make = await proofMaker(slug, flow);
  const requests: ChatRequest[] = [];
  for (const persona of personas.slice(0, chats)) requests.push(await make(persona));
  return requests;
}

async function cpuOf(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const privateKey = createPrivateKey({ key: (await signingKeys(slug))[0] as JsonWebKey, format: 'jwk' });
const publicKey = createPublicKey(privateKey);
const input = randomBytes(2_048);
const signature = sign('sha256', input, privateKey);
const padding = { padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha256' };
const sealed = publicEncrypt({ key: publicKey, ...padding }, randomBytes(32));
const RSA = {
  sign: () => sign('sha256', input, privateKey),
  verify: () => verify('sha256', input, publicKey, signature),
  decrypt: () => privateDecrypt({ key: privateKey, ...padding }, sealed),
};
/** In code flow the VAS signs while the chat request waits; in implicit flow it signed before. */
const NEEDS: Record<FlowName, (keyof typeof RSA)[]> = { code: ['sign', 'verify'], 'code-pkce': ['sign', 'verify'], implicit: ['verify'], 'implicit-encrypted': ['decrypt', 'verify'] };

async function round(order: Order): Promise<Round> {
  const requests = await prepare(order);
  await tidy();
  const started = performance.now();
  const lane = async () => {
    for (let request = requests.pop(); request; request = requests.pop()) await chat(request);
  };
  const chatCpu = await cpuOf(() => Promise.all(Array.from({ length: order.lanes }, lane)));
  const seconds = (performance.now() - started) / 1000;
  const rsaCpu = await cpuOf(() => {
    for (let done = 0; done < order.chats; done++) for (const operation of NEEDS[order.flow]) RSA[operation]();
  });
  return { seconds, chatCpu, rsaCpu };
}

let flowNow: FlowName | undefined;
process.on('message', async (order: Order) => {
  if (order.flow !== flowNow) await setFlow(slug, (flowNow = order.flow));
  switchRecording(order.wire !== 'off');
  process.send!(await round(order));
});
process.send!('ready');
