// For tests: the gateway alone behind an HTTP server, and clients that collect what they hear.
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import WebSocket from 'ws';
import { keepCookie } from '../agents/cookie';
import { startSession } from '../agents/session';
import type { AgentFrame, AgentServerFrame, VisitorFrame, VisitorServerFrame } from '../contract/socket';
import { createGateway } from '../gateway/gateway';

export type ServerFrame = AgentServerFrame | VisitorServerFrame;
type FrameOf<T extends ServerFrame['type'], F extends ServerFrame = ServerFrame> = F extends ServerFrame ? (T extends F['type'] ? F : never) : never;

export interface TestGateway {
  origin: string;
  close: () => Promise<void>;
}

/** Listens on a free port, which is Live Assist's origin to it. */
export async function startTestGateway(): Promise<TestGateway> {
  const server = createServer();
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const gateway = createGateway(origin);
  server.on('upgrade', gateway.upgrade);
  const close = async () => {
    await gateway.close();
    server.close();
  };
  return { origin, close };
}

/** Milliseconds that a test waits for a frame. */
const MOST_MS = 20_000;

/** A socket that remembers every frame, and waits for the one that is asked for. */
export class TestSocket {
  readonly frames: ServerFrame[] = [];
  readonly closed: Promise<number>;
  private wake = () => {};

  constructor(readonly socket: WebSocket) {
    socket.on('message', (data) => (this.frames.push(JSON.parse(String(data)) as ServerFrame), this.wake()));
    this.closed = new Promise((resolve) => socket.once('close', (code) => (resolve(code), this.wake())));
  }

  static async open(url: string, headers: Record<string, string> = {}): Promise<TestSocket> {
    const { origin } = new URL(url.replace(/^ws/, 'http'));
    const socket = new WebSocket(url, { origin, headers });
    const test = new TestSocket(socket);
    await once(socket, 'open');
    return test;
  }

  /** The first frame, of those heard so far or later, that is of this type and fits. Throws where the socket closes before, or nothing fits in 20 seconds. */
  async heard<T extends ServerFrame['type']>(type: T, fits: (frame: FrameOf<T>) => boolean = () => true): Promise<FrameOf<T>> {
    const late = setTimeout(() => this.socket.terminate(), MOST_MS);
    try {
      return await this.find(type, fits);
    } finally {
      clearTimeout(late);
    }
  }

  private async find<T extends ServerFrame['type']>(type: T, fits: (frame: FrameOf<T>) => boolean): Promise<FrameOf<T>> {
    for (;;) {
      const found = this.frames.find((frame) => frame.type === type && fits(frame as FrameOf<T>));
      if (found) return found as FrameOf<T>;
      if (this.socket.readyState === WebSocket.CLOSED) throw new Error(`closed before ${type}; heard ${JSON.stringify(this.frames)}`);
      await new Promise<void>((resolve) => (this.wake = resolve));
    }
  }

  send(frame: VisitorFrame | AgentFrame): void {
    this.socket.send(JSON.stringify(frame));
  }

  /** Texts of the entries heard, in the order heard. */
  get texts(): string[] {
    return this.entries.flatMap(({ kind, text }) => (kind === 'text' ? [text] : []));
  }

  get entries() {
    return this.frames.flatMap((frame) => (frame.type === 'entry' ? [frame.entry] : []));
  }

  /** Cuts the connection as a lost network does, without a closing. */
  async cut(): Promise<void> {
    this.socket.terminate();
    await this.closed;
  }
}

/** Where one side's socket opens. */
export const socketUrl = (origin: string, account: string, side: 'visitor' | 'agent'): string => `${origin.replace(/^http/, 'ws')}/ws/account/${account}/${side}`;

/** Opens a chat window's socket and joins. */
export async function joinVisitor(origin: string, account: string, token: string, after = 0): Promise<TestSocket> {
  const socket = await TestSocket.open(socketUrl(origin, account, 'visitor'));
  socket.send({ type: 'join', token, after });
  return socket;
}

/** Signs an agent in and opens their workspace's socket. */
export async function openAgent(origin: string, account: string, login = 'sam'): Promise<TestSocket> {
  const [cookie] = keepCookie(account, await startSession(account, login)).split(';', 1) as [string];
  const socket = await TestSocket.open(socketUrl(origin, account, 'agent'), { cookie });
  await socket.heard('workspace');
  return socket;
}

/** Opens without the comforts: for what is refused. Returns the HTTP status and code of the refusal. */
export async function refusedUpgrade(url: string, headers: Record<string, string>): Promise<{ status: number; code: string }> {
  const socket = new WebSocket(url, { headers });
  socket.on('error', () => {});
  socket.once('open', () => socket.emit('unexpected-response', undefined, Object.assign([Buffer.from('{"error":{"code":"opened","message":"It was not refused."}}')], { statusCode: 101 })));
  const [, response] = (await once(socket, 'unexpected-response')) as [unknown, (AsyncIterable<Buffer> | Buffer[]) & { statusCode: number }];
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk);
  const { error } = JSON.parse(Buffer.concat(chunks).toString()) as { error: { code: string; message: string } };
  if (!error.message) throw new Error('a refusal says why in a sentence');
  return { status: response.statusCode, code: error.code };
}
