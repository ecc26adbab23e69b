// The live wire: everything once, then what is new; for pages of the brand's host that may, until the brand is made anew.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import WebSocket from 'ws';
import { closeDatabase } from '@/lib/database';
import { report } from '@/lib/wire/report';
import { deleteBrand, makeBrand, resetBrand } from '../brands/brands';
import { loadPack } from '../brands/packs';
import { NOTHING_DRAWN, withNews } from './drawn';
import { WATCH_CLOSE, type WireFrame } from './shape';
import { createWireSockets } from './watch';

const brand = `watch-${randomUUID().slice(0, 8)}`;
const server = createServer();
let origin = '';
before(async () => {
  await once(server.listen(0, '127.0.0.1'), 'listening');
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  server.on('upgrade', createWireSockets(origin).upgrade);
  await makeBrand(await loadPack('harbour-bank'), brand);
});
after(async () => {
  server.closeAllConnections();
  server.close();
  await deleteBrand(brand);
  await closeDatabase();
});

class Watcher {
  readonly frames: WireFrame[] = [];
  readonly closed: Promise<number>;
  private wake = () => {};

  constructor(readonly socket: WebSocket) {
    socket.on('message', (data) => (this.frames.push(JSON.parse(String(data)) as WireFrame), this.wake()));
    this.closed = new Promise((resolve) => socket.once('close', (code) => (resolve(code), this.wake())));
  }

  /** Resolves when the frames heard so far fit; throws where the socket closes before. */
  async until(fits: (frames: WireFrame[]) => boolean): Promise<void> {
    while (!fits(this.frames)) {
      if (this.socket.readyState === WebSocket.CLOSED) throw new Error(`closed; heard ${JSON.stringify(this.frames)}`);
      await new Promise<void>((resolve) => (this.wake = resolve));
    }
  }

  get sentences(): string[] {
    return this.frames.flatMap((frame) => (frame.type === 'wire' ? frame.arrows.map(({ sentence }) => sentence) : []));
  }
}

async function watch(frame: object | string = { type: 'watch', level: 'business' }, of = brand): Promise<Watcher> {
  const socket = new WebSocket(`${origin.replace('http', 'ws')}/ws/demo/brands/${of}/wire`, { origin });
  const watcher = new Watcher(socket);
  await once(socket, 'open');
  socket.send(typeof frame === 'string' ? frame : JSON.stringify(frame));
  return watcher;
}

const signIn = (customer: string) => report({ brand, kind: 'signed_in', facts: () => ({ customer }) });

test('A watcher is told what was, and then only what is new', async () => {
  signIn('Ada');
  const watcher = await watch();
  await watcher.until((frames) => frames.length === 1);
  assert.deepEqual(watcher.sentences, ['Ada signs in']);
  signIn('Bo');
  await watcher.until((frames) => frames.length === 2);
  assert.deepEqual(watcher.sentences, ['Ada signs in', 'Bo signs in']);
  watcher.socket.close();
});

test('Who comes back with the last id hears what was missed, and nothing twice', async () => {
  const first = await watch();
  await first.until((frames) => frames.length === 1);
  const [frame] = first.frames;
  first.socket.terminate();
  await first.closed;
  signIn('Cy');
  const again = await watch({ type: 'watch', level: 'business', after: frame!.type === 'wire' ? frame!.last : '' });
  await again.until((frames) => frames.length === 1);
  assert.deepEqual(again.sentences, ['Cy signs in']);
  signIn('Di');
  await again.until((frames) => frames.length === 2);
  assert.deepEqual(again.sentences, ['Cy signs in', 'Di signs in']);
  again.socket.close();
});

test('What became part of another exchange is taken back', async () => {
  const watcher = await watch();
  await watcher.until((frames) => frames.length === 1);
  report({ brand, kind: 'survey_offered', gives: [['visit', 'v']] });
  report({ brand, kind: 'survey_stored', needs: [['survey', 's']] });
  await watcher.until((frames) => frames.length === 2);
  report({ brand, kind: 'survey_sent', needs: [['visit', 'v']], gives: [['survey', 's']] });
  const isEmptied = (frame: WireFrame) => frame.type === 'wire' && frame.exchanges.some(({ order }) => !order.length) && frame.exchanges.some(({ order }) => order.length === 3);
  await watcher.until((frames) => frames.some(isEmptied));
  watcher.socket.close();
});

test('Who comes back hears that what joined meanwhile is one', async () => {
  report({ brand, kind: 'survey_offered', gives: [['visit', 'away']] });
  report({ brand, kind: 'survey_stored', needs: [['survey', 'away']] });
  const first = await watch();
  await first.until((frames) => frames.length === 1);
  let drawn = withNews(NOTHING_DRAWN, first.frames[0] as Extract<WireFrame, { type: 'wire' }>);
  first.socket.terminate();
  await first.closed;
  report({ brand, kind: 'survey_sent', needs: [['visit', 'away']], gives: [['survey', 'away']] });
  const again = await watch({ type: 'watch', level: 'business', after: drawn.last });
  await again.until((frames) => frames.length === 1);
  drawn = withNews(drawn, again.frames[0] as Extract<WireFrame, { type: 'wire' }>);
  const ids = drawn.exchanges.flatMap(({ arrows }) => arrows.map(({ id }) => id));
  assert.deepEqual([ids.length, drawn.exchanges.at(-1)!.arrows.map(({ kind }) => kind)], [new Set(ids).size, ['survey_offered', 'survey_sent', 'survey_stored']]);
  again.socket.close();
});

test('A reset ends it with a code of its own', async () => {
  signIn('Ada');
  const watcher = await watch();
  await watcher.until((frames) => frames.length === 1);
  await resetBrand(brand);
  assert.equal(await watcher.closed, WATCH_CLOSE.reset);
});

const REFUSED: [title: string, frame: object | string, of: string, code: string][] = [
  ['no JSON', 'watch', brand, 'frame_invalid'],
  ['a frame that is too large', { type: 'watch', level: 'business', after: 'x'.repeat(5_000) }, brand, 'frame_invalid'],
  ['a level that there is not', { type: 'watch', level: 'all' }, brand, 'frame_invalid'],
  ['an id that is none', { type: 'watch', level: 'business', after: '7' }, brand, 'after_malformed'],
  ['a brand that there is not', { type: 'watch', level: 'business' }, 'nobody', 'brand_unknown'],
];
for (const [title, frame, of, code] of REFUSED)
  test(`Refused with a code, and closed: ${title} → ${code}`, async () => {
    const watcher = await watch(frame, of);
    assert.equal(await watcher.closed, WATCH_CLOSE.refused);
    assert.deepEqual(watcher.frames.map((one) => one.type === 'refused' && one.code), [code]);
  });

for (const [title, headers] of [['no origin', {}], ['another site’s page', { origin: 'https://evil.example' }]] as const)
  test(`Not even opened: ${title}`, async () => {
    const socket = new WebSocket(`${origin.replace('http', 'ws')}/ws/demo/brands/${brand}/wire`, { headers });
    const [error] = (await once(socket, 'error')) as [Error];
    assert.match(error.message, /403/);
  });
