// A socket that is not opened: refused before the protocol is switched, by a plain HTTP answer.
import type { Duplex } from 'node:stream';
import type { HttpError } from './http-error';

/** Answers the upgrade request with the refusal as JSON, and hangs up. */
export function refuseUpgrade(socket: Duplex, error: HttpError): void {
  // Nobody else listens to this socket any more: a client that is gone by now would end the process.
  socket.on('error', () => socket.destroy());
  const { status } = error;
  const body = JSON.stringify(error.body());
  const head = [`HTTP/1.1 ${status} ${REASON_PHRASES[status] ?? 'Refused'}`, 'Connection: close', 'Content-Type: application/json', `Content-Length: ${Buffer.byteLength(body)}`];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}

const REASON_PHRASES: Record<number, string> = { 401: 'Unauthorized', 403: 'Forbidden', 404: 'Not Found', 503: 'Service Unavailable' };
