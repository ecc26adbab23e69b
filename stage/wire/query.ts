// What may be asked of the wire, as it stands in an address. Whatever cannot be answered is refused by a code.
import { HttpError } from '@/lib/http-error';
import { LEVELS, type Level } from '@/lib/wire/kind';
import { isKindName, type KindName } from '@/lib/wire/kinds';
import { wireCell } from '@/lib/wire/ring';

const FORMATS = ['json', 'mermaid', 'har'] as const;
export type Format = (typeof FORMATS)[number];

const oneOf = <T extends string>(values: readonly T[], text: string | null, otherwise: T, code: string): T => {
  if (text === null) return otherwise;
  if ((values as readonly string[]).includes(text)) return text as T;
  throw new HttpError(400, code, `Must be one of ${values.join(', ')}.`);
};

/** Throws 400 `level_unknown`. */
export const levelOf = (query: URLSearchParams): Level => oneOf(LEVELS, query.get('level'), 'business', 'level_unknown');

/** Throws 400 `format_unknown`. */
export const formatOf = (query: URLSearchParams): Format => oneOf(FORMATS, query.get('format'), 'json', 'format_unknown');

/** The number behind an event's id; 0 for an id of another start of the process, whose events are gone. Throws 400 `after_malformed`. */
export function afterOf(text: string | null | undefined): number {
  if (!text) return 0;
  const [, run, number] = /^([\da-f]{6})-(\d{1,15})$/.exec(text) ?? [];
  if (!run) throw new HttpError(400, 'after_malformed', 'Must be the id of an event, as "last" tells it.');
  return run === wireCell.run ? Number(number) : 0;
}

/** Throws 400 `kind_unknown`. */
export function kindNameOf(query: URLSearchParams): KindName {
  const kind = query.get('kind') ?? '';
  if (isKindName(kind)) return kind;
  throw new HttpError(400, 'kind_unknown', 'There is no such kind of event. docs/wire.md lists them.');
}

const LONGEST_S = 60;

/** Milliseconds; the address says seconds. Throws 400 `timeout_malformed`. */
export function timeoutOf(query: URLSearchParams): number {
  const seconds = Number(query.get('timeout') ?? 30);
  if (!(seconds > 0 && seconds <= LONGEST_S)) throw new HttpError(400, 'timeout_malformed', `Must be seconds, ${LONGEST_S} at most.`);
  return seconds * 1_000;
}
