// One timer for all sockets: deadlines and lapsed proofs every second, beats and signs of life every twenty, spread over the seconds.
import { log } from '@/lib/log';
import { SOCKET_LIMITS } from '../contract/socket';
import { markExpired } from '../conversations/lapse';
import { recheck } from './recheck';
import type { World } from './world';

const TICK_MS = 1_000;
const TICKS_A_BEAT = SOCKET_LIMITS.beatMs / TICK_MS;
const BEAT = JSON.stringify({ type: 'beat' });

/** Starts the clock; returns the call that stops it. */
export function startClock(world: World): () => void {
  let ticks = 0;
  let beating = false;
  const tellLapses = oneAtATime(() => markExpired());
  const tick = () => {
    const slot = ++ticks % TICKS_A_BEAT;
    visitClients(world, slot);
    world.presence.tick(Date.now());
    tellLapses();
    if (slot !== 0 || beating) return;
    beating = true;
    void beat(world).finally(() => (beating = false));
  };
  const timer = setInterval(tick, TICK_MS);
  return () => clearInterval(timer);
}

function visitClients(world: World, slot: number): void {
  const now = Date.now();
  for (const client of world.clients()) {
    if (client.closeIfDue(now) || client.slot !== slot) continue;
    if (!client.alive) client.socket.terminate();
    client.alive = false;
    if (client.open) client.socket.ping();
    client.sendText(BEAT);
  }
}

const beat = async (world: World) => {
  const steps = [() => world.presence.beat(), () => recheck(world)];
  for (const step of steps) await step().catch((err: unknown) => log.error({ err }, 'beat not done'));
};

/** Calls `work`, unless its last call is still under way. */
function oneAtATime(work: () => Promise<void>): () => void {
  let busy = false;
  return () => {
    if (busy) return;
    busy = true;
    void work().catch((err: unknown) => log.error({ err }, 'lapses not told')).finally(() => (busy = false));
  };
}
