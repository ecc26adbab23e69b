// Random first frames over the wire's socket: it is watched, or refused by a code, or closed by the contract. What comes after the first is ignored.
import { once } from 'node:events';
import WebSocket from 'ws';
import type { Good } from './good';
import type { Random } from './random';
import { body, spoil } from './values';

/** 4400 a bad or late first frame, 4403 refused, 4410 reset; of the protocol 1007 not UTF-8, 1009 too large. */
const CLOSINGS = new Set([4400, 4403, 4410, 1007, 1009]);
const CODE = /^[a-z][a-z0-9_]{2,40}$/;
const LIMIT_MS = 8_000;
const MORE = 5;

export interface WireTold {
  faults: string[];
  /** `watching`, the code that it was refused with, the close code, or `silence`. */
  outcome: string;
}

export async function sendWireFrames(random: Random, { brand, demoKey }: Good): Promise<WireTold> {
  const { origin } = new URL(brand.addresses.site);
  const slug = random.oneIn(6) ? 'no-such-brand' : brand.slug;
  const socket = new WebSocket(`${origin.replace('http', 'ws')}/ws/demo/brands/${slug}/wire`, { origin });
  const good = { type: 'watch', level: random.pick(['business', 'architect', 'security']), key: random.oneIn(5) ? random.pick(['', 'ü', '\n', 'no such key at all']) : demoKey, after: random.pick(['', '0a1b2c-7', 'yesterday']) };
  const first = random.oneIn(4) ? body(random, good) : spoil(random, good, 100);
  const told = new Promise<string>((resolve) => {
    socket.once('message', (data: Buffer) => {
      const { type, code = '' } = JSON.parse(String(data)) as { type: string; code?: string };
      resolve(type === 'refused' ? code : 'watching');
    });
    socket.once('close', (code) => resolve(String(code)));
    setTimeout(() => resolve('silence'), LIMIT_MS).unref();
  });
  socket.on('error', () => {});
  await once(socket, 'open');
  socket.send(random.oneIn(20) ? Buffer.from(first, 'utf16le') : first);
  const outcome = await told;
  for (let count = 0; count < MORE && socket.readyState === WebSocket.OPEN; count++) socket.send(spoil(random, good, 100));
  socket.terminate();
  const isFine = outcome === 'watching' || CLOSINGS.has(Number(outcome)) || (CODE.test(outcome) && outcome !== 'unexpected' && outcome !== 'silence');
  return { outcome, faults: isFine ? [] : [`wire: ${outcome} after ${first.slice(0, 300)}`] };
}
