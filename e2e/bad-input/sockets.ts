// Random frames over real sockets of either side, and what is wrong with how the gateway takes them.
import { connect } from 'node:net';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import WebSocket from 'ws';
import { makeFrame, type Side } from './frames';
import type { Good } from './good';
import type { Random } from './random';

/** Fewer than the gateway takes in ten seconds: what it says to more is in its own tests. */
const FRAMES = 30;
const LIMIT_MS = 8_000;
/** Of the contract, and of the protocol: 1002 no WebSocket frame, 1007 not UTF-8, 1009 too large. */
const CLOSINGS = new Set([4400, 4401, 4404, 4408, 4429, 1002, 1007, 1009]);
const CODE = /^[a-z][a-z0-9_]{2,40}$/;

const headersOf = ({ service, cookie }: Good) => ({ origin: service, cookie });
const addressOf = ({ service, brand }: Good, side: Side) => `${service.replace('http', 'ws')}/ws/account/${brand.slug}/${side}`;

export interface Told {
  /** What is wrong, with the frames before. */
  faults: string[];
  /** Frames that were sent. */
  frames: number;
  /** How the socket ended: the close code, `answered` where it stayed open, `silence` where nobody was there any more. */
  outcome: number | 'answered' | 'silence';
}

/** Opens one socket and sends frames until it is closed or has had enough. */
export async function sendFrames(random: Random, side: Side, good: Good): Promise<Told> {
  const socket = new WebSocket(addressOf(good, side), { headers: headersOf(good) });
  const faults: string[] = [];
  /** The last few frames: what is answered comes a little later. */
  const sent: string[] = [];
  const after = () => `after ${sent.slice(-4).join(' ')}`;
  let frames = 0;
  const closed = new Promise<number>((resolve) => socket.once('close', resolve));
  const answered = new Promise<'answered'>((resolve) => {
    socket.on('message', (data: Buffer) => {
      const { type, code, id } = JSON.parse(String(data)) as { type: string; code?: string; id?: string };
      if (type === 'refused' && (!CODE.test(code ?? '') || code === 'unavailable')) faults.push(`${side}: refused with ${code} ${after()}`);
      if (type === 'refused' && id === 'the-last') resolve('answered');
    });
  });
  await once(socket, 'open');
  if (side === 'visitor' && !random.oneIn(4)) socket.send(JSON.stringify({ type: 'join', token: good.chat.token, after: 0 }));
  for (; frames < FRAMES && socket.readyState === WebSocket.OPEN; frames++) {
    const frame = makeFrame(random, side, good);
    sent.push(String(frame).slice(0, 300));
    socket.send(frame);
    // The gateway has read it where its pong comes: a socket that it closed gets no more.
    socket.ping();
    await Promise.race([once(socket, 'pong'), closed]);
  }
  // Whoever is still there answers.
  if (socket.readyState === WebSocket.OPEN) socket.send(JSON.stringify({ type: 'nothing', id: 'the-last' }));
  const outcome = await Promise.race([closed, answered, silence()]);
  if (outcome === 'silence') faults.push(`${side}: no answer ${after()}`);
  if (typeof outcome === 'number' && !CLOSINGS.has(outcome)) faults.push(`${side}: closed with ${outcome} ${after()}`);
  socket.terminate();
  return { faults, frames, outcome };
}

const silence = () => new Promise<'silence'>((resolve) => setTimeout(() => resolve('silence'), LIMIT_MS).unref());

/** Bytes that are no frames at all, after a proper handshake: the connection is closed. */
export async function sendGarbage(good: Good): Promise<Told> {
  const { port, host } = new URL(good.service);
  const socket = connect(Number(port), '127.0.0.1');
  const lines = [`GET ${new URL(addressOf(good, 'visitor')).pathname} HTTP/1.1`, `Host: ${host}`, `Origin: ${good.service}`, 'Connection: Upgrade', 'Upgrade: websocket', 'Sec-WebSocket-Version: 13', `Sec-WebSocket-Key: ${randomBytes(16).toString('base64')}`];
  socket.write(`${lines.join('\r\n')}\r\n\r\n`);
  socket.once('data', () => socket.write(Buffer.concat([Buffer.from([0xff]), randomBytes(500)])));
  const ended = new Promise<1006>((resolve) => socket.once('close', () => resolve(1006)).on('error', () => {}));
  const outcome = await Promise.race([ended, silence()]);
  socket.destroy();
  return { faults: outcome === 'silence' ? ['garbage: the connection stayed open'] : [], frames: 1, outcome };
}
