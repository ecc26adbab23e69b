// Who may read what of an event. Everything goes through here, for every level and every format: a fact that the table does not list, or
// that is above the reader's level, is not in the answer at all.
import { shortHash } from '@/lib/wire/keys';
import { reaches, type Kind, type Level } from '@/lib/wire/kind';
import type { ShownFact, TokenLayers } from './shape';
import { expiryOf, layersOf } from './token-layers';

export interface Reader {
  level: Level;
  /** Keys of codes and tokens that were used. */
  spent: ReadonlySet<string>;
  now: number;
}

/** RFC 6749 §4.1.2: a code holds ten minutes at most, and its verifier is good for nothing else. */
const CODE_LIFE_MS = 10 * 60_000;

/** Words of others, which might hold what nobody should read. */
const FREE_TEXT = new Set(['message', 'failure', 'error', 'error_description', 'error_detail', 'detail', 'note', 'text', 'expected', 'actual', 'members']);
/** As long as a code or a token is, and no word of any language. */
const LIKE_A_SECRET = /[\w-]{40,}(\.[\w-]*)*/g;

type Facts = Record<string, unknown>;

const isThere = (value: unknown) => value !== undefined && value !== null && value !== '';

/** What the reader may see in plain, by name: also what sentences are made of. */
export function plainFacts(kind: Kind, facts: Facts, level: Level): Facts {
  const visible = Object.entries(kind.facts).filter(([name, showing]) => showing !== 'token' && showing !== 'once spent' && showing !== 'never' && reaches(level, showing) && isThere(facts[name]));
  return Object.fromEntries(visible.map(([name]) => [name, FREE_TEXT.has(name) ? withoutSecrets(facts[name]) : facts[name]]));
}

const withoutSecrets = (value: unknown) => (typeof value === 'string' ? value.replace(LIKE_A_SECRET, '…') : value);

/** The facts as the table lists them, secrets as such. Below level architect nobody is told that there were any. */
export function shownFacts(kind: Kind, facts: Facts, at: number, reader: Reader): ShownFact[] {
  const plain = plainFacts(kind, facts, reader.level);
  return Object.entries(kind.facts).flatMap(([name, showing]): ShownFact[] => {
    if (name in plain) return [{ name, value: plain[name] }];
    if (!isThere(facts[name]) || !reaches(reader.level, 'architect')) return [];
    if (showing === 'never') return [{ name, hidden: 'never shown' }];
    if (showing === 'token') return [{ name, hidden: describeToken(facts[name], reader) }];
    return showing === 'once spent' ? [secretFact(name, String(facts[name]), at, reader)] : [];
  });
}

function secretFact(name: string, value: string, at: number, reader: Reader): ShownFact {
  if (!reaches(reader.level, 'security')) return { name, hidden: `${value.length} characters, at level security` };
  return isSpent(value, at + CODE_LIFE_MS, reader) ? { name, value } : { name, hidden: `${value.length} characters, shown once it is spent` };
}

const isSpent = (value: string, endsAt: number, { spent, now }: Reader): boolean => spent.has(`proof:${shortHash(value)}`) || endsAt <= now;

interface Token {
  token: string;
  inside?: string;
}
const asToken = (value: unknown): Token => (typeof value === 'string' ? { token: value } : (value as Token));

function describeToken(value: unknown, { level }: Reader): string {
  const { token } = asToken(value);
  const what = token.split('.').length === 5 ? 'signed, then encrypted' : 'signed';
  return `${what}, ${token.length} characters${reaches(level, 'security') ? ', below' : ', at level security'}`;
}

/** The tokens that an event carried, for whoever reads at level security. */
export function shownTokens(kind: Kind, facts: Facts, reader: Reader): (TokenLayers & { name: string })[] {
  if (!reaches(reader.level, 'security')) return [];
  const names = Object.entries(kind.facts).flatMap(([name, showing]) => (showing === 'token' && isThere(facts[name]) ? [name] : []));
  return names.map((name) => {
    const { token, inside } = asToken(facts[name]);
    const over = isSpent(token, expiryOf(inside ?? token), reader);
    return { name, ...layersOf(token, inside), text: over ? token : null };
  });
}
