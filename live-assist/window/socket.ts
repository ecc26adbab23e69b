// One conversation's socket, kept up: joined with the bearer and the last number seen, so that whatever a dropped
// connection or a restart of the service swallowed comes again.
import { CLOSE, SOCKET_LIMITS, type VisitorFrame, type VisitorServerFrame } from '../contract/socket';
import { LATEST } from '../transcript/entries';

export interface SocketOptions {
  address: string;
  token: string;
  /** The last number up to which the window misses nothing. */
  after: () => number;
  hear: (frame: VisitorServerFrame) => void;
  /** The connection came (joined) or went. */
  connected: (up: boolean) => void;
  /** The service said that it is no use to come again: `notVerified` or `gone`. */
  over: (why: 'notVerified' | 'gone') => void;
  /** For tests: how sockets are made, and milliseconds. */
  connect?: (address: string) => WebSocket;
  silenceMs?: number;
  firstDelayMs?: number;
}

export interface KeptSocket {
  /** Goes on with a fresh bearer: over the open connection, or by the next one. */
  renew: (token: string) => void;
  /** False where there is no joined connection now. */
  send: (frame: VisitorFrame) => boolean;
  /** Tries at once: the network is back. */
  hurry: () => void;
  /** The browser says that the network is gone. A connection that died of it would be silent for long: tries anew, and whoever waits is told. */
  doubt: () => void;
  close: () => void;
}

const MAX_DELAY_MS = 8_000;
/** Two beats and a margin: silence for as long means that the connection is dead, whatever the system says. */
const SILENCE_MS = 2 * SOCKET_LIMITS.beatMs + 5_000;

export function keepSocket(options: SocketOptions): KeptSocket {
  const { connect = (address) => new WebSocket(address), silenceMs = SILENCE_MS, firstDelayMs = 250 } = options;
  let socket: WebSocket | undefined;
  let bearer = options.token;
  /** The bearer that the service has taken on this connection. */
  let presented = '';
  let joined = false;
  let failures = 0;
  let stopped = false;
  let silence: ReturnType<typeof setTimeout> | undefined;
  let again: ReturnType<typeof setTimeout> | undefined;

  function open(): void {
    clearTimeout(again);
    const current = (socket = connect(options.address));
    current.onopen = () => {
      presented = bearer;
      current.send(JSON.stringify({ type: 'join', token: bearer, after: options.after(), latest: LATEST } satisfies VisitorFrame));
    };
    current.onmessage = ({ data }) => current === socket && hear(String(data));
    current.onclose = ({ code }) => current === socket && lose(code);
    listenForSilence();
  }

  function hear(data: string): void {
    listenForSilence();
    const frame = JSON.parse(data) as VisitorServerFrame;
    if (frame.type === 'joined') {
      joined = true;
      failures = 0;
    }
    if (frame.type === 'renewed') presented = bearer;
    options.hear(frame);
    if (frame.type === 'joined') options.connected(true);
  }

  function lose(code: number): void {
    clearTimeout(silence);
    socket = undefined;
    joined = false;
    // The old bearer ended while the fresh one was on its way.
    if (code === CLOSE.notVerified && presented !== bearer) return open();
    stopped = code === CLOSE.notVerified || code === CLOSE.gone;
    if (stopped) return options.over(code === CLOSE.gone ? 'gone' : 'notVerified');
    options.connected(false);
    again = setTimeout(open, delay(failures++, firstDelayMs));
  }

  function listenForSilence(): void {
    clearTimeout(silence);
    silence = setTimeout(drop, silenceMs);
  }

  function drop(): void {
    const dead = socket;
    lose(0);
    dead?.close();
  }

  open();
  return {
    renew(token) {
      bearer = token;
      if (joined) socket?.send(JSON.stringify({ type: 'renew', token } satisfies VisitorFrame));
      else if (stopped) {
        stopped = false;
        open();
      }
    },
    send(frame) {
      if (joined) socket?.send(JSON.stringify(frame));
      return joined;
    },
    hurry: () => void (stopped || socket || open()),
    doubt: () => void (joined && drop()),
    close() {
      stopped = true;
      clearTimeout(silence);
      clearTimeout(again);
      const last = socket;
      socket = undefined;
      joined = false;
      last?.close();
    },
  };
}

/** Doubles up to the limit, by ± 30 %: windows that lost the same server do not come back in one instant. */
const delay = (failures: number, first: number) => Math.min(MAX_DELAY_MS, first * 2 ** failures) * (0.7 + 0.6 * Math.random());
