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
  /** Codes and tokens themselves, which stand in nobody's words. */
  secrets?: readonly string[];
  now: number;
}

/** Words of others, which might hold what nobody should read. What a check expected and found is not among them: Live Assist took this request's secrets out of it. */
const FREE_TEXT = new Set(['message', 'failure', 'error', 'error_description', 'error_detail', 'detail', 'members', 'text']);
/** As long as a code or a token is, and no word of any language; of what people write to each other only tokens are left out. */
const LIKE_A_SECRET = /[\w-]{40,}(\.[\w-]*)*/g;
const LIKE_A_TOKEN = /eyJ[\w-]{8,}(\.[\w-]*)*/g;

type Facts = Record<string, unknown>;

const isThere = (value: unknown) => value !== undefined && value !== null && value !== '';

/** What the reader may see in plain, by name: also what sentences are made of. */
export function plainFacts(kind: Kind, facts: Facts, { level, secrets = [] }: Pick<Reader, 'level' | 'secrets'>): Facts {
  const visible = Object.entries(kind.facts).filter(([name, showing]) => showing !== 'token' && showing !== 'once spent' && showing !== 'never' && reaches(level, showing) && isThere(facts[name]));
  return Object.fromEntries(visible.map(([name]) => [name, FREE_TEXT.has(name) ? withoutSecrets(facts[name], name === 'text' ? LIKE_A_TOKEN : LIKE_A_SECRET, secrets) : facts[name]]));
}

const withoutSecrets = (value: unknown, alike: RegExp, secrets: readonly string[]) =>
  typeof value === 'string' ? secrets.reduce((text, secret) => text.replaceAll(secret, '…'), value).replace(alike, '…') : value;

/** The facts as the table lists them, secrets as such. Below level architect nobody is told that there were any. */
export function shownFacts(kind: Kind, facts: Facts, reader: Reader): ShownFact[] {
  const plain = plainFacts(kind, facts, reader);
  return Object.entries(kind.facts).flatMap(([name, showing]): ShownFact[] => {
    if (name in plain) return [{ name, value: plain[name] }];
    if (!isThere(facts[name]) || !reaches(reader.level, 'architect')) return [];
    if (showing === 'never') return [{ name, hidden: 'never shown' }];
    if (showing === 'token') return [{ name, hidden: describeToken(facts[name], reader) }];
    return showing === 'once spent' ? [secretFact(name, String(facts[name]), reader)] : [];
  });
}

function secretFact(name: string, value: string, reader: Reader): ShownFact {
  if (!reaches(reader.level, 'security')) return { name, hidden: `${value.length} characters, at level security` };
  return isSpent(value, Infinity, reader) ? { name, value } : { name, hidden: `${value.length} characters, shown once it is spent` };
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
