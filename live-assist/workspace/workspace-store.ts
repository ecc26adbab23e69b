// The workspace's store: it tells the gateway what the agent does, takes in what comes back, and lets React look on.
import type { AgentFrame, AgentServerFrame } from '../contract/socket';
import type { AgentLine, Loss } from './agent-socket';
import { completeTo, hasOlder, LATEST } from '../transcript/entries';
import { ReadMarks } from './read-marks';
import { limitTyping } from '../transcript/typing-limit';
import type { WorkspaceEvent } from './events';
import { Gaps } from './gaps';
import { isMine } from './lists';
import { Outbox } from './outbox';
import { reduce } from './reduce';
import { initialState, type Selection, type WorkspaceState } from './state';
import { VisitorReader } from './visitor-reader';
import { wrapUpNotes } from './wrap-up-notes';
import type { WorkspaceWorld } from './workspace-world';

export class WorkspaceStore {
  private state: WorkspaceState;
  private line: AgentLine | undefined;
  private readonly watchers = new Set<() => void>();
  private readonly gaps = new Gaps();
  private readonly readMarks = new ReadMarks((conversation, number) => this.send({ type: 'read', conversation, number }));
  private readonly limitTyping = limitTyping((conversation) => this.dispatch({ type: 'visitor stopped typing', conversation }));

  constructor(
    agent: { login: string; name: string },
    private readonly world: WorkspaceWorld,
  ) {
    this.state = initialState(agent);
  }

  readonly getSnapshot = (): WorkspaceState => this.state;

  readonly subscribe = (watcher: () => void): (() => void) => {
    this.watchers.add(watcher);
    return () => this.watchers.delete(watcher);
  };

  /** Connects; returns the call that ends it. May be called again after that. */
  readonly open = (): (() => void) => {
    const line = this.world.openLine({ heard: (frame) => this.hear(frame), lost: (loss, opened) => void this.lose(loss, opened) });
    this.line = line;
    return () => {
      line.close();
      if (this.line === line) this.line = undefined;
    };
  };

  readonly retryNow = () => this.line?.retryNow();

  readonly doubt = () => this.line?.doubt();

  readonly setAvailable = (available: boolean) => {
    if (!this.send({ type: 'availability', available })) return;
    this.dispatch({ type: 'frame', frame: { type: 'agent', agent: { ...this.state.agent, available } } });
  };

  readonly accept = (conversation: string) => {
    if (!this.send({ type: 'accept', conversation })) return;
    this.dispatch({ type: 'accepting', conversation });
  };

  readonly takeOver = (conversation: string, from: string) => {
    if (!this.send({ type: 'takeOver', conversation, from })) return;
    this.dispatch({ type: 'accepting', conversation });
  };

  readonly select = (selection: Selection) => {
    this.dispatch({ type: 'selected', selection });
    this.world.remember(selection);
    if (selection?.kind !== 'conversation') return;
    this.watch(selection.id);
    void this.readDetails(selection.id);
  };

  /** Asks for the page of the transcript before what is here. */
  readonly loadOlder = (conversation: string) => {
    const one = this.state.conversations[conversation];
    if (!one || one.loadingOlder || !hasOlder(one.entries)) return;
    if (this.send({ type: 'older', conversation, before: one.entries[0]!.number })) this.dispatch({ type: 'asked for older', conversation });
  };

  readonly draftWrapUp = (conversation: string, text: string) => this.dispatch({ type: 'wrap-up drafted', conversation, text, problem: null });

  /** Keeps what is typed of the note, where it is not kept already. */
  readonly keepWrapUp = wrapUpNotes({
    find: (conversation) => this.state.conversations[conversation],
    dispatch: (event) => this.dispatch(event),
    keep: (conversation, text) => this.world.keepWrapUp(conversation, text),
  });

  readonly setVisible = (visible: boolean) => this.dispatch({ type: 'visible', visible });
  readonly dismissNotice = () => this.dispatch({ type: 'notice', notice: null });
  readonly draft = (conversation: string, text: string) => this.dispatch({ type: 'drafted', conversation, text });
  readonly tellTyping = (conversation: string, typing: boolean) => void this.send({ type: 'typing', conversation, typing });
  readonly end = (conversation: string) => void this.send({ type: 'end', conversation });
  readonly discard = (conversation: string, id: string) => this.dispatch({ type: 'discarded', conversation, id });

  private readonly outbox = new Outbox({
    state: this.getSnapshot,
    dispatch: (event) => this.dispatch(event),
    send: (frame) => this.send(frame),
    newId: () => this.world.newId(),
    later: (ms, then) => this.world.later(ms, then),
  });
  readonly sendDraft = this.outbox.sendDraft;
  readonly sendAgain = this.outbox.sendAgain;

  private readonly visitors = new VisitorReader({
    known: (conversation) => this.state.conversations[conversation]?.details,
    read: (conversation) => this.world.readVisitor(conversation),
    dispatch: (event) => this.dispatch(event),
  });
  readonly readDetails = this.visitors.read;

  private dispatch(event: WorkspaceEvent): void {
    const next = reduce(this.state, event);
    if (next === this.state) return;
    this.state = next;
    this.readMarks.tell(next);
    for (const watcher of this.watchers) watcher();
  }

  private send = (frame: AgentFrame): boolean => this.line?.send(frame) ?? false;

  private hear(frame: AgentServerFrame): void {
    const { accepting, loaded } = this.state;
    this.dispatch({ type: 'frame', frame });
    if (frame.type === 'workspace') this.resume();
    if (frame.type === 'workspace' && !loaded) this.openAgain();
    if (frame.type === 'conversation') this.followMine(frame.conversation.id, accepting);
    if (frame.type === 'visitor') void this.visitors.readAgain(frame.conversation);
    if (frame.type === 'entry') this.fillGap(frame.conversation);
    if (frame.type === 'typing' && frame.sender === 'visitor') this.limitTyping(frame.conversation, frame.typing);
  }

  /** After each connect: every transcript goes on after its last number, and what was not confirmed is sent again. */
  private resume(): void {
    const { conversations, selection } = this.state;
    this.gaps.reset();
    this.readMarks.reset();
    for (const one of Object.values(conversations)) {
      const { id, state } = one.summary;
      void this.visitors.readAgain(id);
      if (isMine(one, this.state) || (selection?.kind === 'conversation' && selection.id === id)) this.watch(id);
      if (state !== 'ended') this.outbox.sendUnconfirmed(id);
    }
  }

  /** After a page load: what was open before it, where it still is there. */
  private openAgain(): void {
    const last = this.world.recall();
    const { conversations, surveys } = this.state;
    if (last && (last.kind === 'conversation' ? conversations[last.id] : surveys.some(({ id }) => id === last.id))) this.select(last);
  }

  private followMine(id: string, accepting: string | null): void {
    const one = this.state.conversations[id];
    if (!one || !isMine(one, this.state)) return;
    if (accepting === id) this.select({ kind: 'conversation', id });
    else if (!one.entries.length) this.watch(id);
  }

  private watch(conversation: string): void {
    this.send({ type: 'watch', conversation, after: completeTo(this.state.conversations[conversation]?.entries ?? []), latest: LATEST });
  }

  private fillGap(id: string): void {
    if (this.gaps.take(id, this.state.conversations[id]?.entries ?? [])) this.watch(id);
  }

  private async lose(loss: Loss, opened: boolean): Promise<void> {
    if (loss !== 'lost') return this.dispatch({ type: 'connection', connection: loss });
    this.dispatch({ type: 'connection', connection: 'reconnecting' });
    const line = this.line;
    // A socket that never opened: perhaps nobody is signed in any more, and trying on would only take the form away again.
    if (opened || (await this.world.whoIsSignedIn()) !== null || line !== this.line) return;
    line?.close();
    this.dispatch({ type: 'connection', connection: 'signed out' });
  }
}
