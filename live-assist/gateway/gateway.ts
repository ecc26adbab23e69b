// Live traffic: the socket of each chat window and of each Agent Workspace.
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer, type WebSocket } from 'ws';
import { environment } from '@/lib/environment';
import { HttpError } from '@/lib/http-error';
import { log } from '@/lib/log';
import { refuseUpgrade } from '@/lib/refuse-upgrade';
import { CLOSE, SOCKET_LIMITS } from '../contract/socket';
import { admit, type Admission } from './admission';
import { AgentClient } from './agent-client';
import type { Client } from './client';
import { startClock } from './clock';
import { hearSignals } from './hear-signals';
import { VisitorClient } from './visitor-client';
import { World } from './world';

export interface Gateway {
  /** Takes over a socket below /ws/. */
  upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => void;
  /** Tells every client to come back, and closes. */
  close: () => Promise<void>;
}

/** Milliseconds that a client has to answer the closing; then its socket is cut. */
const CLOSING_MS = 1_000;
/** Bytes of a frame that are read, so that what is too large can be answered; above it the socket is closed with 1009 as soon as the frame's head says so. */
const MOST_READ = 4 * SOCKET_LIMITS.frameBytes;

export function createGateway(origin = environment().liveAssistOrigin): Gateway {
  const world = new World();
  const server = new WebSocketServer({ noServer: true, clientTracking: false, perMessageDeflate: false, maxPayload: MOST_READ });
  const stops = [startClock(world), hearSignals(world)];
  let closing = false;

  const upgrade = async (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    socket.on('error', hangUp);
    try {
      if (closing) throw new HttpError(503, 'stopping', 'The server is stopping.');
      const admission = await admit(request, world, origin);
      socket.off('error', hangUp);
      server.handleUpgrade(request, socket, head, (webSocket) => take(world, admission, webSocket, request.headers.cookie));
    } catch (error) {
      if (!(error instanceof HttpError)) log.error({ err: error }, 'socket not opened');
      refuseUpgrade(socket, error instanceof HttpError ? error : new HttpError(503, 'unavailable', 'That did not work on our side. Try again.'));
    }
  };

  const close = async () => {
    closing = true;
    for (const stop of stops) stop();
    await Promise.all([...world.clients()].map(sayGoodbye));
  };

  return { upgrade: (request, socket, head) => void upgrade(request, socket, head), close };
}

function hangUp(this: Duplex): void {
  this.destroy();
}

function take(world: World, admission: Admission, socket: WebSocket, cookie: string | undefined): void {
  const { room } = admission;
  const client = admission.side === 'agent' ? new AgentClient(socket, room, world, admission.agent, cookie) : new VisitorClient(socket, room, world);
  clients.set(socket, client);
  socket.on('message', onMessage).on('pong', onPong).on('error', onError);
  socket.once('close', () => world.leave(client));
  world.enter(client);
  if (client instanceof AgentClient) client.begin().catch((err: unknown) => (log.error({ err }, 'workspace not read'), client.close(CLOSE.restart)));
}

// Shared by all sockets: a closure for each of them would cost more memory than the state they hold.
const clients = new WeakMap<WebSocket, Client>();

function onMessage(this: WebSocket, data: Buffer, isBinary: boolean): void {
  clients.get(this)?.receive(data, isBinary);
}

function onPong(this: WebSocket): void {
  const client = clients.get(this);
  if (client) client.alive = true;
}

function onError(this: WebSocket): void {
  // `ws` closes the socket itself, with the code of what was wrong: 1009 too big, 1007 not UTF-8.
}

async function sayGoodbye(client: Client): Promise<void> {
  // What was received is stored and acknowledged first.
  await client.settled();
  const closed = new Promise((resolve) => client.socket.once('close', resolve));
  client.close(CLOSE.restart, 'the server restarts');
  const cut = setTimeout(() => client.socket.terminate(), CLOSING_MS);
  await closed;
  clearTimeout(cut);
}
