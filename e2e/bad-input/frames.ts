// What either side may say over its socket, spoiled. Nothing that ends the chat or the agent's being there: the rest would not be reached.
import type { Good } from './good';
import type { Random } from './random';
import { body, spoil } from './values';

export type Side = 'visitor' | 'agent';

const ID = 'message-1';

const FRAMES: Record<Side, (conversation: string) => object[]> = {
  visitor: () => [
    { type: 'join', token: 'no-such-bearer', after: 0, latest: 50 },
    { type: 'renew', token: 'no-such-bearer' },
    { type: 'older', before: 5 },
    { type: 'read', number: 0 },
    { type: 'send', id: ID, text: 'Hello' },
    { type: 'typing', typing: true },
    { type: 'attributes', pageAttributes: [{ type: 'ctmrinfo', info: { cstatus: 'gold' } }] },
    { type: 'saw', report: { source: 'a-window-of-a-test', events: [{ kind: 'window_state', sequence: 1, at: 1_700_000_000_000, needs: [], facts: { state: 'waiting' } }] } },
  ],
  agent: (conversation) => [
    { type: 'accept', conversation },
    { type: 'takeOver', conversation, from: 'nobody' },
    { type: 'watch', conversation, after: 0, latest: 50 },
    { type: 'older', conversation, before: 5 },
    { type: 'read', conversation, number: 0 },
    { type: 'send', conversation, id: ID, text: 'Hello' },
    { type: 'typing', conversation, typing: true },
  ],
};

/** A frame's payload: text, or bytes, which no frame of ours is. */
export function makeFrame(random: Random, side: Side, { chat }: Good): string | Buffer {
  const good = random.pick(FRAMES[side](chat.conversation));
  // What is no JSON ends the socket: not too often.
  const payload = random.oneIn(20) ? body(random, good) : spoil(random, good, 100);
  return random.oneIn(40) ? Buffer.from(payload, 'utf16le') : payload;
}
