// Live: /ws/demo/brands/{brand}/wire, on the brand's host. A socket and not a stream of events: a browser keeps six requests per host open at
// most, and one that never ends would take one of them from the brand's own pages (docs/decisions/0010).
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer, type WebSocket } from 'ws';
import { z } from 'zod';
import { environment } from '@/lib/environment';
import { HttpError } from '@/lib/http-error';
import { log } from '@/lib/log';
import { refuseUpgrade } from '@/lib/refuse-upgrade';
import { LEVELS } from '@/lib/wire/kind';
import { packOf } from '../brands/brands';
import { requireKey } from '../control/access';
import { afterOf } from './query';
import { WATCH_CLOSE, type WatchFrame, type WireFrame } from './shape';
import { watchBrand } from './watcher';

const PATH = /^\/ws\/demo\/brands\/([a-z0-9-]{1,40})\/wire$/;
/** Milliseconds for the first frame. */
const FIRST_FRAME_MS = 5_000;
const PING_MS = 20_000;
/** Bytes of the first frame that are read, so that one that is too large is answered as any other that does not fit. */
const MOST_READ = 64 * 1024;
/** Bytes. */
const MOST_BUFFERED = 4 * 1024 * 1024;

const watchFrame: z.ZodType<WatchFrame> = z.strictObject({ type: z.literal('watch'), level: z.enum(LEVELS), key: z.string().max(200).optional(), after: z.string().max(40).optional() });

export interface WireSockets {
  /** Takes over a socket below /ws/demo/. */
  upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => void;
  close: () => void;
}

/** `origin`: of the pages that may watch; others get 403. A first frame that is wrong gets a frame `refused` with the code, and {@link WATCH_CLOSE}. */
export function createWireSockets(origin = environment().brandOrigin): WireSockets {
  const server = new WebSocketServer({ noServer: true, perMessageDeflate: false, maxPayload: MOST_READ });
  const upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    const [, brand] = PATH.exec(request.url ?? '') ?? [];
    const { host, origin: from } = request.headers;
    // Whose page it is, is decided here; whether it may watch, by its first frame: a browser cannot send a header with a socket.
    if (!brand || host !== new URL(origin).host) return refuseUpgrade(socket, new HttpError(404, 'socket_unknown', 'There is no socket at this address.'));
    if (from !== origin) return refuseUpgrade(socket, new HttpError(403, 'origin_refused', "Only the stage's own pages open this socket."));
    server.handleUpgrade(request, socket, head, (webSocket) => serve(webSocket, brand));
  };
  const close = () => {
    for (const socket of server.clients) socket.close(1012);
  };
  return { upgrade, close };
}

function serve(socket: WebSocket, brand: string): void {
  const late = setTimeout(() => socket.close(WATCH_CLOSE.noFrame), FIRST_FRAME_MS);
  socket.on('error', () => {});
  socket.once('close', () => clearTimeout(late));
  socket.once('message', (data) => {
    clearTimeout(late);
    begin(socket, brand, String(data)).catch((error: unknown) => refuse(socket, error));
  });
}

async function begin(socket: WebSocket, brand: string, text: string): Promise<void> {
  const { level, key, after } = parse(text);
  requireKey(key);
  await packOf(brand);
  const stop = watchBrand(brand, level, afterOf(after), {
    send: (frame) => send(socket, frame),
    reset: () => socket.close(WATCH_CLOSE.reset, 'the brand was reset'),
  });
  const stopPinging = keepAlive(socket);
  socket.once('close', () => (stopPinging(), stop()));
  if (socket.readyState !== socket.OPEN) socket.emit('close');
}

/** Who reads too slowly is dropped, and comes back with the last id that it heard. */
function send(socket: WebSocket, frame: WireFrame): void {
  if (socket.bufferedAmount > MOST_BUFFERED) socket.terminate();
  else socket.send(JSON.stringify(frame));
}

/** Who does not answer from one ping to the next is gone. */
function keepAlive(socket: WebSocket): () => void {
  let alive = true;
  socket.on('pong', () => (alive = true));
  const timer = setInterval(() => {
    if (!alive) return socket.terminate();
    alive = false;
    socket.ping();
  }, PING_MS);
  return () => clearInterval(timer);
}

function parse(text: string): WatchFrame {
  const result = watchFrame.safeParse(safeJson(text));
  if (result.success) return result.data;
  throw new HttpError(400, 'frame_invalid', 'The first frame must be { type: "watch", level, key?, after? }.');
}

function safeJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function refuse(socket: WebSocket, error: unknown): void {
  if (!(error instanceof HttpError)) log.error({ err: error }, 'wire not watched');
  const { code, message } = error instanceof HttpError ? error : new HttpError(500, 'unexpected', 'Something went wrong on our side.');
  socket.send(JSON.stringify({ type: 'refused', code, message } satisfies WireFrame));
  socket.close(WATCH_CLOSE.refused, code);
}
