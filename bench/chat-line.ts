// One side's socket of a chat that is sent again.
import { once } from 'node:events';
import WebSocket from 'ws';
import type { AgentServerFrame, VisitorServerFrame } from '@/live-assist/contract/socket';

type Frame = AgentServerFrame | VisitorServerFrame;

export class Line {
  /** The last message's. */
  number = 0;
  private readonly frames: Frame[] = [];
  private wake = () => {};

  private constructor(private readonly socket: WebSocket) {
    socket.on('message', (data) => this.take(JSON.parse(String(data)) as Frame));
  }

  /** @param service its origin, over http. */
  static async open(service: string, side: 'agent' | 'visitor', cookie = ''): Promise<Line> {
    const address = `${service.replace('http', 'ws')}/ws/account/harbour-bank/${side}`;
    const line = new Line(new WebSocket(address, { origin: service, headers: cookie ? { cookie } : {} }));
    await once(line.socket, 'open');
    return line;
  }

  send(frame: object): void {
    this.socket.send(JSON.stringify(frame));
  }

  /** Resolves with the first frame that matches. What was heard up to it is not heard again. */
  async heard(matches: (frame: Frame) => boolean): Promise<void> {
    for (;;) {
      const place = this.frames.findIndex(matches);
      if (place >= 0) return void this.frames.splice(0, place + 1);
      await new Promise<void>((resolve) => (this.wake = resolve));
    }
  }

  async close(): Promise<void> {
    this.socket.close();
    await once(this.socket, 'close');
  }

  /** A refusal ends the benchmark: what it would go on to measure is no chat. */
  private take(frame: Frame): void {
    if (frame.type === 'refused') throw new Error(`A frame was refused: ${frame.code}`);
    if (frame.type === 'entry') this.number = frame.entry.number;
    this.frames.push(frame);
    this.wake();
  }
}
