// One open socket of either side: its frames are handled one after the other, its rate and its buffer are bounded.
import type { RawData, WebSocket } from 'ws';
import type { z } from 'zod';
import { HttpError } from '@/lib/http-error';
import { log } from '@/lib/log';
import { CLOSE, SOCKET_LIMITS, type AgentServerFrame, type VisitorServerFrame } from '../contract/socket';
import type { Entry } from '../contract/transcript';
import { entriesBefore } from '../conversations/entries';
import { ConversationRefusal } from '../conversations/refusal';
import { parseFrame } from './frames';
import type { Room } from './room';

const RATE_WINDOW_MS = 10_000;
/** Bytes that may wait for a client that reads too slowly; then it is dropped, and resumes from the last number it saw. */
const MOST_BUFFERED = 1024 * 1024;
/** Characters of one `older`. */
const OLDER_CHARACTERS = 256 * 1024;
const WEBSOCKET_OPEN = 1;

export abstract class Client<F extends object = object> {
  /** False from one ping to its answer. */
  alive = true;
  /** Milliseconds since 1970 at which the socket is closed with `deadlineCode`. */
  deadline = Infinity;
  deadlineCode: number = CLOSE.notVerified;
  /** Milliseconds since 1970 at which `warn` is called, once. */
  warnAt = Infinity;
  /** Hash of the visitor's bearer, from the join on. */
  session: string | undefined;
  private frames = 0;
  private windowEnds = 0;
  private readonly queue: F[] = [];
  private working: Promise<void> | undefined;

  /** The second of a beat in which this client gets its own: not all of them in one. */
  readonly slot = Math.floor((Math.random() * SOCKET_LIMITS.beatMs) / 1_000);

  constructor(
    readonly socket: WebSocket,
    readonly room: Room,
    private readonly schema: z.ZodType<F>,
  ) {}

  protected abstract handle(frame: F): Promise<void> | void;
  abstract left(): void;
  /** The deadline is near. */
  protected warn(_msLeft: number): void {}

  get open(): boolean {
    return this.socket.readyState === WEBSOCKET_OPEN;
  }

  /** Resolves when every frame taken in so far is handled. */
  settled = (): Promise<void> => this.working ?? Promise.resolve();

  receive(data: RawData, isBinary: boolean): void {
    this.alive = true;
    if (!this.open || this.closeIfDue(Date.now()) || this.isTooFast()) return;
    if (bytesOf(data) > SOCKET_LIMITS.frameBytes) return this.refuse('frame_too_large', `A frame may have ${SOCKET_LIMITS.frameBytes / 1024} KiB at most: say it in several.`);
    const json = isBinary ? undefined : parseJson(data);
    if (json === undefined) return this.close(CLOSE.badFrame, 'frames are JSON text');
    const result = parseFrame(this.schema, json);
    if ('bad' in result) return this.send({ type: 'refused', ...result.bad });
    this.queue.push(result.frame);
    this.working ??= this.work().finally(() => (this.working = undefined));
  }

  private async work(): Promise<void> {
    for (let frame = this.queue.shift(); frame; frame = this.queue.shift()) await this.attempt(frame);
  }

  private async attempt(frame: F): Promise<void> {
    try {
      await this.handle(frame);
    } catch (error) {
      if (error instanceof ConversationRefusal || error instanceof HttpError) return this.refuse(error.code, error.message, frame);
      log.error({ err: error }, 'frame not handled');
      this.refuse('unavailable', 'That did not work on our side. Try again.', frame);
    }
  }

  /** Answers a frame that is not acted upon, naming the conversation and the message that it was about. */
  refuse(code: string, message: string, about: { conversation?: string; id?: string } = {}): void {
    this.send({ type: 'refused', code, message, conversation: about.conversation, id: about.id });
  }

  /** Sends the page of the transcript that ends before a number. */
  protected async sendOlder(conversation: string, before: number): Promise<void> {
    this.send({ type: 'older', conversation, entries: lastThatFit(await entriesBefore(conversation, before, SOCKET_LIMITS.olderPage)) });
  }

  send(frame: VisitorServerFrame | AgentServerFrame): void {
    this.sendText(JSON.stringify(frame));
  }

  /** Sends a frame that is JSON already; false where nothing is sent any more. `done` is called when it has left. */
  sendText(text: string, done?: () => void): boolean {
    // Not a frame more than the deadline allows, although the clock only looks once a second.
    const isOver = !this.open || this.closeIfDue(Date.now());
    const isSlow = !isOver && this.socket.bufferedAmount > MOST_BUFFERED;
    if (isSlow) this.socket.terminate();
    if (isOver || isSlow) return done?.(), false;
    this.socket.send(text, done);
    return true;
  }

  close(code: number, reason = ''): void {
    this.queue.length = 0;
    this.socket.close(code, reason);
  }

  /** Closes a socket whose time is over: no join in time, or the visitor's token expired. */
  closeIfDue(now: number): boolean {
    if (now < this.deadline) {
      if (now < this.warnAt) return false;
      this.warnAt = Infinity;
      this.warn(this.deadline - now);
      return false;
    }
    this.close(this.deadlineCode);
    return true;
  }

  private isTooFast(): boolean {
    const now = Date.now();
    if (now >= this.windowEnds) [this.windowEnds, this.frames] = [now + RATE_WINDOW_MS, 0];
    if (++this.frames <= SOCKET_LIMITS.framesPerTenSeconds) return false;
    if (this.frames > SOCKET_LIMITS.framesPerTenSeconds + 1) return true;
    this.refuse('too_many_frames', 'Too many frames in too little time.');
    // What was taken in is acted upon first: a client that sends much after a long break would otherwise never get ahead.
    void this.settled().then(() => this.close(CLOSE.tooManyFrames));
    return true;
  }
}

/** The last of them that one frame should hold; at least one. */
function lastThatFit(entries: Entry[]): Entry[] {
  let characters = 0;
  const from = entries.findLastIndex((entry, index) => (characters += JSON.stringify(entry).length) > OLDER_CHARACTERS && index < entries.length - 1);
  return entries.slice(from + 1);
}

const bytesOf = (data: RawData): number => (Array.isArray(data) ? data.reduce((sum, { length }) => sum + length, 0) : data.byteLength);

function parseJson(data: RawData): unknown {
  try {
    return JSON.parse(String(data));
  } catch {
    return undefined;
  }
}
