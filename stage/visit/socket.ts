// One end of a chat's socket: what is said to it is kept until somebody waits for it.
import { WebSocket } from 'ws';
import { VisitProblem } from './problem';

export interface Frame {
  type: string;
  [name: string]: unknown;
}

/** Milliseconds for one frame, where it is not said otherwise. */
const LIMIT_MS = 5_000;

export class VisitSocket {
  private readonly heard: Frame[] = [];
  private closed: number | undefined;
  private tell = () => {};

  private constructor(private readonly socket: WebSocket) {
    socket.on('message', (data: Buffer) => (this.heard.push(JSON.parse(data.toString('utf8')) as Frame), this.tell()));
    socket.on('close', (code) => ((this.closed = code), this.tell()));
    socket.on('error', () => {});
  }

  /** Throws `socket_refused`. `origin`: of the page that opens it. */
  static async open(address: string, origin: string, gone: AbortSignal, cookie = ''): Promise<VisitSocket> {
    gone.throwIfAborted();
    const socket = new WebSocket(address, { origin, handshakeTimeout: LIMIT_MS, headers: cookie ? { cookie } : {} });
    gone.addEventListener('abort', () => socket.terminate(), { once: true });
    const opened = new VisitSocket(socket);
    await new Promise<void>((resolve, reject) => {
      socket.once('open', resolve);
      const refused = (error: Error) => reject(gone.aborted ? (gone.reason as Error) : socketRefused(address, error.message));
      socket.once('error', refused).once('close', () => refused(new Error('closed')));
    });
    return opened;
  }

  send(frame: Frame): void {
    this.socket.send(JSON.stringify(frame));
  }

  /** The first frame that fits, of those that nobody took yet. Throws `frame_missing`. */
  async take(what: string, fits: (frame: Frame) => boolean, limitMs = LIMIT_MS): Promise<Frame> {
    const find = () => {
      const at = this.heard.findIndex(fits);
      return at < 0 ? undefined : this.heard.splice(at, 1)[0];
    };
    const found = await this.waitFor(() => find() ?? (this.closed === undefined ? undefined : 'closed'), limitMs);
    if (typeof found === 'object') return found;
    throw new VisitProblem('frame_missing', found ? `The socket was closed with ${this.closed} before ${what}.` : `${what} did not come within ${limitMs / 1000} s.`, 'Sockets must reach Live Assist’s host: see docs/behind-a-proxy.md. Otherwise look into the server’s log.');
  }

  /** The code that the service closes with. Throws `socket_still_open`. */
  async closing(limitMs: number): Promise<number> {
    const code = await this.waitFor(() => this.closed, limitMs);
    if (code === undefined) throw new VisitProblem('socket_still_open', `The socket was still open after ${limitMs / 1000} s.`, 'Is the server’s clock right, and the machine not overloaded?');
    return code;
  }

  end(): void {
    this.socket.close();
  }

  private async waitFor<T>(look: () => T | undefined, limitMs: number): Promise<T | undefined> {
    const until = Date.now() + limitMs;
    for (let found = look(); ; found = look()) {
      if (found !== undefined || Date.now() >= until) return found;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, until - Date.now());
        this.tell = () => (clearTimeout(timer), resolve());
      });
    }
  }
}

const socketRefused = (address: string, why: string) =>
  new VisitProblem('socket_refused', `The socket ${address} was not opened: ${why}.`, 'A proxy in front of this server must pass WebSockets on: see docs/behind-a-proxy.md.');
