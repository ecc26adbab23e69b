// The chat window's side of a chat: the chat request with what the page's method answered, the socket, messages, a fresh proof.
import { randomUUID } from 'node:crypto';
import { addressesOf } from '../brands/wiring';
import type { VisitingAgent } from './agent';
import type { Consumer, PageAnswer } from './consumer';
import { VisitProblem } from './problem';
import { VisitSocket } from './socket';

export interface Accepted {
  conversation: string;
  token: string;
  visitorName: string;
}

/** `renews`: the conversation that the proof is a fresh one for. The opaque 401 is `undefined`. Throws `chat_not_taken` for any other refusal. */
export async function requestChat({ brand, http }: Consumer, answer: PageAnswer, renews?: string): Promise<Accepted | undefined> {
  const { liveAssistOrigin } = addressesOf(brand);
  const proof = 'failure' in answer ? { proof: null, failure: { code: 'method_declined', message: answer.failure } } : { proof: answer };
  const { status, text } = await http.ask(`${liveAssistOrigin}/api/account/${brand}/conversation`, { method: 'POST', json: { ...proof, renews } });
  if (status === 401) return undefined;
  if (status < 300) return JSON.parse(text) as Accepted;
  const { code = 'unexpected', message = text.slice(0, 200) } = (JSON.parse(text) as { error?: { code?: string; message?: string } }).error ?? {};
  throw new VisitProblem(code, `The chat request was answered with ${status}: ${message}`, 'Look into the server’s log.');
}

/** Asks, and is accepted. Throws the operator's reason where it is not. */
export async function openChat(consumer: Consumer, agent: VisitingAgent, responseType: 'code' | 'id_token', renews?: string): Promise<Accepted> {
  const answer = await consumer.authorize(responseType);
  if ('failure' in answer) throw new VisitProblem(answer.failure, `The VAS gave neither a code nor a token: ${answer.failure}.`, 'Look into the server’s log: the VAS says there what it refused.');
  const accepted = await requestChat(consumer, answer, renews);
  if (!accepted) throw await agent.lastRefusal();
  return accepted;
}

/** Joins by the bearer. */
export async function joinChat(brand: string, token: string, gone: AbortSignal): Promise<VisitSocket> {
  const { liveAssistOrigin } = addressesOf(brand);
  const socket = await VisitSocket.open(`${liveAssistOrigin.replace(/^http/, 'ws')}/ws/account/${brand}/visitor`, liveAssistOrigin, gone);
  socket.send({ type: 'join', token, after: 0, latest: 50 });
  await socket.take('the answer to the join', ({ type }) => type === 'joined');
  return socket;
}

/** The agent accepts, and each hears a message of the other. */
export async function talkBothWays(conversation: string, visitor: VisitSocket, agent: VisitSocket): Promise<void> {
  agent.send({ type: 'accept', conversation });
  agent.send({ type: 'watch', conversation, after: 0, latest: 50 });
  const hears = async (socket: VisitSocket, text: string) => void (await socket.take(`the message “${text}”`, ({ type, entry }) => type === 'entry' && (entry as { text: string }).text === text));
  visitor.send({ type: 'send', id: randomUUID(), text: 'Good morning.' });
  await hears(agent, 'Good morning.');
  agent.send({ type: 'send', conversation, id: randomUUID(), text: 'How can I help?' });
  await hears(visitor, 'How can I help?');
}

/** Ends the chat, so that the next one is a conversation of its own. */
export async function endChat(visitor: VisitSocket): Promise<void> {
  visitor.send({ type: 'end' });
  await visitor.take('the end of the chat', ({ type, status }) => type === 'status' && (status as { state: string }).state === 'ended');
  visitor.end();
}
