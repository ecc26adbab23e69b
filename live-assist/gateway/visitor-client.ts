// The chat window's socket: joins by its bearer, then speaks in the one conversation that the bearer is good for.
import { and, eq, gt } from 'drizzle-orm';
import type { WebSocket } from 'ws';
import { database } from '@/lib/database';
import { signal } from '@/lib/signals';
import { CLOSE, SOCKET_LIMITS, type VisitorFrame } from '../contract/socket';
import { appendMessage } from '../conversations/append';
import { endByVisitor } from '../conversations/marks';
import { hashToken } from '../conversations/open';
import { markRead } from '../conversations/read-marks';
import { readSummaries, statusOf, summaryOf } from '../conversations/summaries';
import { visitorSession } from '../schema';
import { Client } from './client';
import { visitorFrame } from './frames';
import type { Room } from './room';
import { Subscription } from './subscription';
import type { World } from './world';

type Join = Extract<VisitorFrame, { type: 'join' }>;

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
    const place = { account: this.room.account, conversation: this.subscription.conversation };
    if (frame.type === 'end') return endByVisitor(place);
    if (frame.type === 'typing') return signal('typing', { ...place, sender: 'visitor', typing: frame.typing });
    if (frame.type === 'read') return markRead(place, 'visitor', frame.number);
    if (frame.type === 'older') return this.sendOlder(place.conversation, frame.before);
    const { id, text } = frame;
    const stored = await appendMessage({ side: 'visitor' }, { ...place, id, text });
    this.send({ type: 'stored', conversation: place.conversation, id, ...stored });
  }

  private async join({ token, after, latest }: Join): Promise<void> {
    const session = await findSession(this.room.account, token);
    if (!this.open) return;
    if (!session) return this.close(CLOSE.notVerified);
    this.deadline = session.expiresAt.getTime();
    this.deadlineCode = CLOSE.notVerified;
    this.subscription = new Subscription(this, session.conversation, after);
    const hub = this.world.add('visitors', this.subscription);
    await this.world.presence.visitorCame(hub);
    const [summary] = await readSummaries([session.conversation]);
    if (!summary) return this.close(CLOSE.gone);
    hub.summary = summaryOf(summary);
    this.send({ type: 'joined', status: statusOf(summary) });
    await this.subscription.begin(summary.lastNumber, latest);
  }

  left(): void {
    if (this.subscription) this.world.drop(this.subscription);
  }
}

async function findSession(account: string, token: string) {
  const db = await database();
  const isIt = and(eq(visitorSession.tokenHash, hashToken(token)), eq(visitorSession.account, account), gt(visitorSession.expiresAt, new Date()));
  const [row] = await db.select({ conversation: visitorSession.conversation, expiresAt: visitorSession.expiresAt }).from(visitorSession).where(isIt);
  return row;
}
