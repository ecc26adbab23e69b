// Live traffic: the socket of each chat window and of each Agent Workspace.
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';

export interface Gateway {
  /** Takes over a socket below /ws/. */
  upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => void;
  /** Tells every client to come back, and closes. */
  close: () => Promise<void>;
}

export function createGateway(): Gateway {
  return { upgrade: (_request, socket) => void socket.destroy(), close: async () => {} };
}
