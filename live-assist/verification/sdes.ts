// `lp_sdes`: what the brand vouches for beyond the standard claims.
import type { VerifiedAttribute } from '../contract/attributes';
import type { Evidence } from './check';
import { asObject } from './json-part';
import { kindOf, show } from './redact';
import { refuse } from './refuse';
import { SDE_TYPES, type FieldKind, type FieldKinds } from './sdes-fields';

const MOST_ENTRIES = 20;
const LONGEST_TEXT = 1_000;
const MOST_ITEMS = 20;

export function sdesAreList({ claims: { lp_sdes } }: Evidence): void {
  if (lp_sdes === undefined) return;
  if (!Array.isArray(lp_sdes)) refuse('lp_sdes_not_array', kindOf(lp_sdes));
  if (lp_sdes.length > MOST_ENTRIES) refuse('lp_sdes_too_long', `${lp_sdes.length} entries`);
  lp_sdes.forEach((entry, index) => {
    if (typeof asObject(entry)?.type !== 'string') refuse('lp_sdes_entry_malformed', `entry ${index} is ${kindOf(entry)}${asObject(entry) ? ' without a type' : ''}`);
  });
  refuseRepeated(lp_sdes.map((entry) => asObject(entry)!.type as string));
}

/** Of two customer ids one reader takes the first and another the last: the contact's card would be somebody else's than the attributes. */
function refuseRepeated(types: string[]): void {
  const repeated = types.find((type, index) => Object.hasOwn(SDE_TYPES, type) && types.indexOf(type) < index);
  if (repeated) refuse('lp_sdes_type_repeated', `${types.filter((type) => type === repeated).length} entries of type ${repeated}`);
}

export function sdesHaveDocumentedValues(evidence: Evidence): void {
  const entries = (evidence.claims.lp_sdes ?? []) as Record<string, unknown>[];
  evidence.sdes = entries.flatMap((entry, index) => readEntry(entry, `lp_sdes[${index}]`));
}

function readEntry(entry: Record<string, unknown>, path: string): VerifiedAttribute[] {
  const type = Object.hasOwn(SDE_TYPES, entry.type as string) ? SDE_TYPES[entry.type as string] : undefined;
  if (!type) return [];
  const values = asObject(entry[type.member]);
  if (!values) refuse('lp_sdes_member_missing', `${path}.${type.member} is ${kindOf(entry[type.member])}`, `${path}.${type.member}: an object`);
  return readFields(values, type.fields, '', `${path}.${type.member}`).map((found) => ({ group: type.group, ...found }));
}

type Found = Omit<VerifiedAttribute, 'group'>;

/** Undocumented members are left aside; documented ones must be of their kind. `null` counts as absent. */
function readFields(values: Record<string, unknown>, fields: FieldKinds, prefix: string, path: string): Found[] {
  return Object.entries(fields).flatMap(([name, kind]) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    return value === undefined || value === null ? [] : readValue(value, kind, `${prefix}${name}`, `${path}.${name}`);
  });
}

function readValue(value: unknown, kind: FieldKind, name: string, path: string): Found[] {
  if (kind === 'text') return readText(value, name, path);
  if (kind === 'number') return [{ name, value: readNumber(value, path) }];
  if (kind === 'date') return [{ name, value: readDate(value, path) }];
  if (isList(kind)) {
    if (!Array.isArray(value)) return wrong(path, 'an array', value);
    if (value.length > MOST_ITEMS) refuse('lp_sdes_list_too_long', `${path} has ${value.length} items`);
    return value.flatMap((item, index) => readValue(item, kind[0], `${name}.${index}`, `${path}[${index}]`));
  }
  return readFields(asObject(value) ?? wrong(path, 'an object', value), kind, `${name}.`, path);
}

const isList = (kind: FieldKinds | [FieldKinds]): kind is [FieldKinds] => Array.isArray(kind);

function readText(value: unknown, name: string, path: string): Found[] {
  if (typeof value !== 'string') return wrong(path, 'a text', value);
  if (value.length > LONGEST_TEXT) refuse('lp_sdes_value_too_long', `${path} has ${value.length} characters`);
  return value.trim() === '' ? [] : [{ name, value }];
}

/** Beyond this, and beyond numbers at all (`1e400`), digits are lost on the way to the agent. */
function readNumber(value: unknown, path: string): number {
  if (typeof value !== 'number') return wrong(path, 'a number', value);
  if (Math.abs(value) > Number.MAX_SAFE_INTEGER) refuse('lp_sdes_number_too_large', `${path}: ${value}`);
  return value;
}

/** `{ day, month, year }` as YYYY-MM-DD: other years than those of four digits would be written otherwise. */
function readDate(value: unknown, path: string): string {
  const { year, month, day } = asObject(value) ?? wrong(path, 'an object with day, month and year', value);
  if (![year, month, day].every(Number.isInteger)) return wrong(path, 'day, month and year as whole numbers', value);
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() + 1 === month && date.getUTCDate() === day;
  if (!exists || year < 1_000 || year > 9_999) refuse('lp_sdes_date_impossible', `${path}: ${show(value)}`);
  return date.toISOString().slice(0, 10);
}

const wrong = (path: string, expected: string, value: unknown): never => refuse('lp_sdes_value_kind', `${path} is ${kindOf(value)}`, `${path}: ${expected}`);
