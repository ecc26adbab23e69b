// The chat window's socket: joins by its bearer, then speaks in the one conversation that the bearer is good for.
import type { WebSocket } from 'ws';
import { signal } from '@/lib/signals';
import { recordFromBrowser } from '@/lib/wire/from-browser';
import { CLOSE, SOCKET_LIMITS, type VisitorFrame } from '../contract/socket';
import { appendMessage } from '../conversations/append';
import { endByVisitor, type Place } from '../conversations/marks';
import { sayOfVisitor } from '../conversations/page-attributes';
import { markRead } from '../conversations/read-marks';
import { readSummaries, statusOf, summaryOf } from '../conversations/summaries';
import { findVisitorSession, replaceVisitorSession, type VisitorSession } from '../conversations/visitor-session';
import { sawClosing, sawExpiring, sawJoin, sawReplaced } from '../wire/conversation';
import { Client } from './client';
import { visitorFrame } from './frames';
import type { Room } from './room';
import { Subscription } from './subscription';
import type { World } from './world';

type Of<T extends VisitorFrame['type']> = Extract<VisitorFrame, { type: T }>;

export class VisitorClient extends Client<VisitorFrame> {
  private subscription: Subscription | undefined;

  constructor(
    socket: WebSocket,
    room: Room,
    private readonly world: World,
  ) {
    super(socket, room, visitorFrame);
    this.deadline = Date.now() + SOCKET_LIMITS.joinMs;
    this.deadlineCode = CLOSE.joinTimeout;
  }

  protected async handle(frame: VisitorFrame): Promise<void> {
    if (frame.type === 'join') return this.subscription ? this.refuse('already_joined', 'This socket has joined.') : this.join(frame);
    if (!this.subscription) return this.refuse('join_expected', 'The first frame must be a join.');
    if (frame.type === 'renew') return this.renew(frame);
    const place = this.place!;
    if (frame.type === 'attributes') return sayOfVisitor(place, frame.pageAttributes).then(() => this.send({ type: 'heard' }));
    if (frame.type === 'saw') return recordFromBrowser(place.account, 'chat window', frame.report, this.session);
    if (frame.type === 'end') return endByVisitor(place);
    if (frame.type === 'typing') return signal('typing', { ...place, sender: 'visitor', typing: frame.typing });
    if (frame.type === 'read') return markRead(place, 'visitor', frame.number);
    if (frame.type === 'older') return this.sendOlder(place.conversation, frame.before);
    const { id, text } = frame;
    const stored = await appendMessage({ side: 'visitor' }, { ...place, id, text });
    this.send({ type: 'stored', conversation: place.conversation, id, ...stored });
  }

  /** The conversation that it joined. */
  private get place(): Place | undefined {
    return this.subscription && { account: this.room.account, conversation: this.subscription.conversation };
  }

  private async join({ token, after, latest }: Of<'join'>): Promise<void> {
    const session = await findVisitorSession(this.room.account, token);
    if (!this.open) return;
    if (!session) return this.close(CLOSE.notVerified);
    this.admit(session);
    this.subscription = new Subscription(this, session.conversation, 'visitor', after);
    const hub = this.world.add('visitors', this.subscription);
    await this.world.presence.visitorCame(hub);
    const [summary] = await readSummaries([session.conversation]);
    if (!summary) return this.close(CLOSE.gone);
    hub.summary = summaryOf(summary);
    sawJoin(this.place!);
    this.send({ type: 'joined', status: statusOf(summary) });
    await this.subscription.begin(summary.lastNumber, latest);
  }

  /** The visitor proved anew who they are: the socket goes on, and the bearer that it came with is good for nothing more. */
  private async renew({ token }: Of<'renew'>): Promise<void> {
    const session = await findVisitorSession(this.room.account, token);
    if (session?.conversation !== this.subscription?.conversation || !session) return this.refuse('bearer_refused', 'That is no bearer of this conversation.');
    const last = this.session;
    this.admit(session);
    sawReplaced(this.place!);
    this.send({ type: 'renewed' });
    if (last && last !== session.hash) await replaceVisitorSession(last);
  }

  private admit({ hash, expiresAt }: VisitorSession): void {
    const now = Date.now();
    this.session = hash;
    this.deadline = expiresAt.getTime();
    this.deadlineCode = CLOSE.notVerified;
    this.warnAt = this.deadline - Math.min(SOCKET_LIMITS.renewalLeadMs, (this.deadline - now) / 2);
  }

  protected override warn(msLeft: number): void {
    if (this.place) sawExpiring(this.place, msLeft / 1000);
    this.send({ type: 'expiring', seconds: msLeft / 1000 });
  }

  override close(code: number, reason?: string): void {
    if (this.open && this.place && code === CLOSE.notVerified) sawClosing(this.place, code);
    super.close(code, reason);
  }

  left(): void {
    if (this.subscription) this.world.drop(this.subscription);
  }
}
