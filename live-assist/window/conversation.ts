// One conversation as the window takes part in it: frames of its socket become state, what the visitor does becomes frames.
import type { BrowserReport } from '@/lib/wire/browser';
import type { EngagementAttribute } from '../contract/attributes';
import { SOCKET_LIMITS, type VisitorFrame, type VisitorServerFrame } from '../contract/socket';
import type { ConversationStatus } from '../contract/transcript';
import type { ChatState } from './state';
import type { Store } from './store';
import { keepSocket, type KeptSocket, type SocketOptions } from './socket';
import { addEntries, hasOlder } from '../transcript/entries';
import { insertEntry, lastSeen, markProblem, markStored } from './transcript';
import { throttleTyping } from '../transcript/typing';
import { limitTyping } from '../transcript/typing-limit';

const ACKNOWLEDGE_MS = 15_000;

export interface Conversation {
  send: (text: string) => void;
  retry: (id: string) => void;
  typing: (typing: boolean) => void;
  end: () => void;
  /** What the page says of its visitor now. */
  attributes: (pageAttributes: EngagementAttribute[]) => void;
  /** Takes along what the window tells the demo's wire. False where it cannot now. */
  saw: (report: BrowserReport) => boolean;
  /** Goes on with a fresh bearer, before the old one runs out or after. */
  renew: (token: string) => void;
  /** Everything up to this number was before the consumer's eyes. */
  read: (number: number) => boolean;
  /** Asks for earlier entries, where there are any. */
  older: () => void;
  hurry: () => void;
  doubt: () => void;
  leave: () => void;
}

export interface ConversationOptions extends Pick<SocketOptions, 'address' | 'over' | 'connect'> {
  token: string;
  store: Store<ChatState>;
  /** The first answer to each join. */
  joined: (status: ConversationStatus) => void;
  /** The bearer ends in so many seconds. */
  expiring: (seconds: number) => void;
}

export function joinConversation({ store, joined, expiring, ...options }: ConversationOptions): Conversation {
  let ending = false;
  /** What the page said and the service has not answered: a connection may die of it, so it is said again at the next join. */
  let unheard: EngagementAttribute[] | undefined;
  let answersDue = 0;
  const typing = throttleTyping((value) => void socket.send({ type: 'typing', typing: value }));
  const agentTypes = limitTyping(() => store.set({ agentTyping: false }));
  const socket: KeptSocket = keepSocket({
    ...options,
    after: () => lastSeen(store.get().entries),
    hear,
    connected(up) {
      store.set(up ? { reconnecting: false } : { reconnecting: true, agentTyping: false, loadingOlder: false });
      if (up) sayWhatWasNotHeard();
    },
  });

  function hear(frame: VisitorServerFrame): void {
    if (frame.type === 'joined') joined(frame.status);
    if (frame.type === 'joined' || frame.type === 'status') store.set(applyStatus(frame.status));
    if (frame.type === 'entry') store.set({ ...insertEntry(store.get(), frame.entry), ...(frame.entry.sender === 'agent' && { agentTyping: false }) });
    if (frame.type === 'older') store.set({ entries: addEntries(store.get().entries, frame.entries), loadingOlder: false });
    if (frame.type === 'heard' && --answersDue === 0) unheard = undefined;
    if (frame.type === 'expiring') expiring(frame.seconds);
    if (frame.type === 'stored') store.set(markStored(store.get(), frame));
    if (frame.type === 'typing' && frame.sender === 'agent') {
      store.set({ agentTyping: frame.typing });
      agentTypes(frame.conversation, frame.typing);
    }
    if (frame.type === 'refused') store.set(frame.id ? { outbox: markProblem(store.get().outbox, frame.id, frame.message) } : { loadingOlder: false });
  }

  function sayWhatWasNotHeard(): void {
    for (const { id, problem } of store.get().outbox) if (problem === null) deliver(id);
    answersDue = 0;
    sayAttributes();
    if (ending) socket.send({ type: 'end' });
  }

  /** More than a frame may hold would be refused: then the agent keeps what the page said before. */
  function sayAttributes(): void {
    if (!unheard) return;
    const frame = { type: 'attributes' as const, pageAttributes: unheard };
    if (!fits(frame)) unheard = undefined;
    else if (socket.send(frame)) answersDue++;
  }

  /** Sends, or leaves it for the next join: then with the same id, so that it is stored once. */
  function deliver(id: string): void {
    const message = store.get().outbox.find((one) => one.id === id);
    if (!message || !socket.send({ type: 'send', id, text: message.text })) return;
    setTimeout(() => {
      const { outbox, reconnecting, verification } = store.get();
      // Without a connection, or a proof, it waits for the next join.
      if (!reconnecting && verification === 'good') store.set({ outbox: outbox.map((one) => (one.id === id ? { ...one, problem: one.problem ?? 'The service did not answer.' } : one)) });
    }, ACKNOWLEDGE_MS);
  }

  return {
    send(text) {
      const id = crypto.randomUUID();
      typing(false);
      store.set({ outbox: [...store.get().outbox, { id, text, at: new Date().toISOString(), problem: null }] });
      deliver(id);
    },
    retry(id) {
      store.set({ outbox: markProblem(store.get().outbox, id, null) });
      deliver(id);
    },
    typing,
    attributes(pageAttributes) {
      unheard = pageAttributes;
      sayAttributes();
    },
    saw(report) {
      const frame = { type: 'saw' as const, report };
      return fits(frame) && socket.send(frame);
    },
    end() {
      ending = true;
      socket.send({ type: 'end' });
    },
    renew: (bearer) => socket.renew(bearer),
    read: (number) => socket.send({ type: 'read', number }),
    older() {
      const { entries, loadingOlder } = store.get();
      if (!loadingOlder && hasOlder(entries) && socket.send({ type: 'older', before: entries[0]!.number })) store.set({ loadingOlder: true });
    },
    hurry: () => socket.hurry(),
    doubt: () => socket.doubt(),
    leave: () => socket.close(),
  };
}

const fits = (frame: VisitorFrame) => new TextEncoder().encode(JSON.stringify(frame)).length <= SOCKET_LIMITS.frameBytes;

/** What a status changes. What was still on its way when the chat ended will not arrive. */
export function applyStatus({ id, state, agentName, agentPresent, visitorRead, agentRead, rating }: ConversationStatus): Partial<ChatState> {
  return { conversation: id, phase: state, agentName, agentPresent, visitorRead, agentRead, rating, ...((state === 'ended' || !agentPresent) && { agentTyping: false }), ...(state === 'ended' && { reconnecting: false }) };
}
