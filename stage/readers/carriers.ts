// What each recorded message carried of the customer, and through which places it passed. Nothing is assumed of a flow: it is all read from events.
import { KINDS, type KindName } from '@/lib/wire/kinds';
import type { Recorded } from '@/lib/wire/ring';
import { idOf } from '../wire/draw';
import { layersOf } from '../wire/token-layers';
import { claimsIn, type Claims } from './claims';
import { placesOf, type Place } from './places';

/** `signed`: readable, and not to be changed. `clear`: in words of the message. `code`: only something that stands for it. */
export type Carried = { as: 'signed' | 'clear'; claims: Claims } | { as: 'encrypted' | 'code' };

export interface Carrier {
  /** The arrow's id. */
  arrow: string;
  kind: KindName;
  places: readonly Place[];
  carried: readonly Carried[];
}

/** Facts that stand in the message itself in plain words; the others are what somebody noted about it. */
const IN_WORDS: Partial<Record<KindName, readonly string[]>> = { authorization_asked: ['client_id', 'nonce'], code_issued: ['iss'], chat_accepted: ['visitor'] };

/** The messages that carried something, in the order of arrival. */
export function carriersOf(recorded: readonly Recorded[]): Carrier[] {
  const tokens = recorded.map((one) => tokensIn(one));
  const known: Claims = Object.assign({}, ...tokens.flat().map((carried) => ('claims' in carried ? carried.claims : {})));
  const all = recorded.map((one, index): Carrier => {
    const { kind } = one.event;
    return { arrow: idOf(one.number), kind, places: placesOf(KINDS[kind]), carried: [...tokens[index]!, ...codesIn(one), ...wordsIn(one, known)] };
  });
  return all.filter(({ carried }) => carried.length > 0);
}

const factsOf = ({ event }: Recorded): Record<string, unknown> => event.facts?.() ?? {};

const namesShown = (kind: KindName, showing: string) => Object.entries(KINDS[kind].facts).flatMap(([name, one]) => (one === showing ? [name] : []));

function tokensIn(recorded: Recorded): Carried[] {
  const facts = factsOf(recorded);
  return namesShown(recorded.event.kind, 'token').flatMap((name): Carried[] => {
    const { token = facts[name], inside } = (typeof facts[name] === 'object' ? (facts[name] ?? {}) : {}) as { token?: unknown; inside?: string };
    if (typeof token !== 'string') return [];
    const { claims } = layersOf(token, inside);
    return [claims ? { as: 'signed', claims: claimsIn(claims) } : { as: 'encrypted' }];
  });
}

const codesIn = (recorded: Recorded): Carried[] => (namesShown(recorded.event.kind, 'once spent').includes('code') && factsOf(recorded).code ? [{ as: 'code' }] : []);

/** A claim stands in a text where its value does. */
function wordsIn(recorded: Recorded, known: Claims): Carried[] {
  const facts = factsOf(recorded);
  const words = (IN_WORDS[recorded.event.kind] ?? []).map((name) => String(facts[name] ?? ''));
  const claims = Object.fromEntries(Object.entries(known).filter(([, value]) => typeof value === 'string' && value.length > 1 && words.some((text) => text.includes(value))));
  return Object.keys(claims).length ? [{ as: 'clear', claims }] : [];
}
