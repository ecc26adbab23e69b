// The workspace's socket to the gateway. It comes back by itself, and says what it hears and when it is lost.
import { CLOSE, SOCKET_LIMITS, type AgentFrame, type AgentServerFrame } from '../contract/socket';

export type Loss = 'lost' | 'signed out' | 'gone';

export interface LineListener {
  heard: (frame: AgentServerFrame) => void;
  /** `opened` is false where the socket never opened: perhaps the agent is no longer signed in. */
  lost: (loss: Loss, opened: boolean) => void;
}

/** Over after `signed out`, `gone` or `close()`: nothing brings it back. */
export interface AgentLine {
  /** False where the socket is not open: whoever sent keeps the frame. */
  send: (frame: AgentFrame) => boolean;
  /** Connects at once instead of waiting for the next attempt. */
  retryNow: () => void;
  /** The browser says that the network is gone: connects anew instead of waiting for the silence. */
  doubt: () => void;
  close: () => void;
}

const LOSSES: Record<number, Loss> = { [CLOSE.notVerified]: 'signed out', [CLOSE.gone]: 'gone' };

/** Milliseconds until attempt number `attempt` (from 0): 250 ms doubling up to 5 s, spread so that a restart is no stampede. */
const reconnectDelay = (attempt: number, random = Math.random()) => Math.min(5_000, 250 * 2 ** attempt) * (0.75 + random / 2);

export class AgentSocket implements AgentLine {
  private socket: WebSocket | undefined;
  private opened = false;
  private over = false;
  private attempt = 0;
  private retry: ReturnType<typeof setTimeout> | undefined;
  private silence: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly url: string,
    private readonly listener: LineListener,
  ) {
    this.connect();
  }

  send(frame: AgentFrame): boolean {
    if (this.socket?.readyState !== WebSocket.OPEN) return false;
    this.socket.send(JSON.stringify(frame));
    return true;
  }

  retryNow(): void {
    if (!this.socket && !this.over) this.connect();
  }

  doubt(): void {
    if (this.socket?.readyState === WebSocket.OPEN) this.lose('lost');
  }

  close(): void {
    this.over = true;
    this.drop();
  }

  private drop(): void {
    clearTimeout(this.retry);
    clearTimeout(this.silence);
    const socket = this.socket;
    this.socket = undefined;
    if (!socket) return;
    socket.onopen = socket.onmessage = socket.onclose = null;
    socket.close();
  }

  private connect(): void {
    this.drop();
    this.opened = false;
    const socket = new WebSocket(this.url);
    this.socket = socket;
    socket.onopen = () => {
      this.opened = true;
      this.waitForBeat();
    };
    socket.onmessage = ({ data }) => this.hear(data);
    socket.onclose = ({ code }) => this.lose(LOSSES[code] ?? 'lost');
  }

  private hear(data: unknown): void {
    this.attempt = 0;
    this.waitForBeat();
    const frame = parseFrame(data);
    if (frame) this.listener.heard(frame);
  }

  /** A connection that died without a word is noticed by its silence. */
  private waitForBeat(): void {
    clearTimeout(this.silence);
    this.silence = setTimeout(() => this.lose('lost'), 2 * SOCKET_LIMITS.beatMs);
  }

  private lose(loss: Loss): void {
    this.drop();
    if (loss !== 'lost') this.over = true;
    else this.retry = setTimeout(() => this.connect(), reconnectDelay(this.attempt++));
    this.listener.lost(loss, this.opened);
  }
}

function parseFrame(data: unknown): AgentServerFrame | undefined {
  try {
    const frame: unknown = JSON.parse(String(data));
    return typeof frame === 'object' && frame && 'type' in frame ? (frame as AgentServerFrame) : undefined;
  } catch {
    return undefined;
  }
}
