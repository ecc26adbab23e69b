// Who may open a socket: decided before the protocol is switched, so that a refusal is a plain HTTP answer.
import type { IncomingMessage } from 'node:http';
import { HttpError } from '@/lib/http-error';
import { agentOf, type Agent } from '../agents/session';
import type { Room } from './room';
import type { World } from './world';

const PATH = /^\/ws\/account\/([a-z0-9][a-z0-9-]{0,63})\/(visitor|agent)$/;

export type Admission = { side: 'visitor'; room: Room } | { side: 'agent'; room: Room; agent: Agent };

/** `origin` is Live Assist's own. Throws {@link HttpError} 404 `socket_unknown`, 403 `origin_refused`, 404 `account_unknown`, 401 `not_signed_in`. */
export async function admit({ url, headers }: IncomingMessage, world: World, origin: string): Promise<Admission> {
  const [, account, side] = PATH.exec(url ?? '') ?? [];
  if (!account || headers.host !== new URL(origin).host) throw new HttpError(404, 'socket_unknown', 'There is no socket at this address.');
  // Browsers send the cookie whoever the page belongs to: the origin tells them apart (RFC 6455 §10.2).
  if (headers.origin !== origin) throw new HttpError(403, 'origin_refused', "Only Live Assist's own pages open this socket.");
  const room = await world.roomOf(account);
  if (!room) throw new HttpError(404, 'account_unknown', 'There is no such account.');
  if (side === 'visitor') return { side, room };
  const agent = await agentOf(headers.cookie, account);
  if (!agent) throw new HttpError(401, 'not_signed_in', 'Sign in as an agent of this account.');
  return { side: 'agent', room, agent };
}
