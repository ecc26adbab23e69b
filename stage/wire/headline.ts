// What an exchange is called: whose chat, how they were verified, how it went. By what servers saw alone: a browser names nobody.
import type { Level } from '@/lib/wire/kind';
import { factsOf, kindOf, type Event } from './draw';
import { plainFacts } from './facts';
import type { Exchange, ExchangeOutcome } from './shape';

const FLOWS = new Map([['code', 'code flow'], ['code with PKCE', 'code flow with PKCE'], ['implicit', 'implicit flow']]);
const ALONE = new Map([['signed_in', 'signs in'], ['signed_out', 'signs out']]);
const TOLD: Record<ExchangeOutcome, string> = { accepted: 'accepted', refused: 'refused', 'no chat': 'no chat', open: 'under way' };
const BROWSERS = new Set<string>(['brand page', 'chat window']);

/** What a title is made of; kept beside the ring for as long as the exchange lasts (names.ts). */
export interface Headline {
  who?: string;
  /** The key of the chat request that it began with; a renewal is another. */
  attempt?: string;
  flow?: string;
  /** Live Assist decrypted the proof of that request. */
  encrypted: boolean;
  outcome: ExchangeOutcome;
  /** Where the exchange is but one signing in or out. */
  alone?: string;
}

export function headlineOf(events: readonly Event[], level: Level): Headline {
  const [only] = events;
  const alone = events.length === 1 ? ALONE.get(only!.recorded.event.kind) : undefined;
  const who = firstFact(events, 'visitor', level) ?? firstFact(events, 'customer', level);
  const attempt = events.find(({ recorded }) => recorded.event.kind === 'chat_requested')?.gives[0];
  const encrypted = events.some(({ recorded, needs }) => recorded.event.kind === 'token_decrypted' && needs[0] === attempt);
  return { who, attempt, flow: firstFact(events, 'flow', level), encrypted, outcome: outcomeOf(events), alone };
}

/** `playedAgain`: whose proof it is that another exchange began with, where it is. */
export function titleOf({ who, flow, encrypted, outcome, alone }: Headline, playedAgain?: Headline): Pick<Exchange, 'title' | 'outcome'> {
  if (alone) return { title: `${who ?? 'Somebody'} ${alone}`, outcome };
  const again = playedAgain && `${playedAgain.who ? `${playedAgain.who}’s proof` : 'A proof'}, played again`;
  const parts = [again ?? (who ? `${who}’s chat` : 'A chat'), flow && (FLOWS.get(flow) ?? flow), encrypted && 'encrypted', TOLD[outcome]];
  return { title: parts.filter(Boolean).join(', '), outcome };
}

/** Of what was decided first: a renewal that is refused later does not undo the chat. */
function outcomeOf(events: readonly Event[]): ExchangeOutcome {
  for (const { recorded } of events) {
    const { kind } = recorded.event;
    if (kind === 'chat_accepted') return 'accepted';
    if (kind === 'visitor_refused') return 'refused';
    if (kind === 'chat_denied') return 'no chat';
  }
  return 'open';
}

function firstFact(events: readonly Event[], name: string, level: Level): string | undefined {
  for (const event of events) {
    const kind = kindOf(event);
    const value = BROWSERS.has(kind.seenBy) ? undefined : plainFacts(kind, factsOf(event), { level })[name];
    if (typeof value === 'string' && value) return value;
  }
  return undefined;
}
