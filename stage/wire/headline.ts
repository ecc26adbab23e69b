// What an exchange is called: whose chat, how they were verified, how it went.
import { factsOf, type Event } from './draw';
import type { Exchange, ExchangeOutcome } from './shape';

const FLOWS: Record<string, string> = { code: 'code flow', 'code with PKCE': 'code flow with PKCE', implicit: 'implicit flow' };
const ALONE: Record<string, string> = { signed_in: 'signs in', signed_out: 'signs out' };

export function headline(events: readonly Event[]): Pick<Exchange, 'title' | 'outcome'> {
  const outcome = outcomeOf(events);
  const who = firstFact(events, 'visitor') ?? firstFact(events, 'customer');
  const [only] = events;
  const alone = events.length === 1 && ALONE[only!.recorded.event.kind];
  if (alone) return { title: `${who ?? 'Somebody'} ${alone}`, outcome };
  const flow = firstFact(events, 'flow');
  const parts = [who ? `${who}’s chat` : 'A chat', flow && (FLOWS[flow] ?? flow), TOLD[outcome]];
  return { title: parts.filter(Boolean).join(', '), outcome };
}

const TOLD: Record<ExchangeOutcome, string> = { accepted: 'accepted', refused: 'refused', 'no chat': 'no chat', open: 'under way' };

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

function firstFact(events: readonly Event[], name: string): string | undefined {
  for (const event of events) {
    const value = factsOf(event)[name];
    if (typeof value === 'string' && value) return value;
  }
  return undefined;
}
