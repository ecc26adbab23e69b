// `lp_sdes`: what the brand vouches for beyond the standard claims.
import type { VerifiedAttribute } from '../contract/attributes';
import type { Evidence } from './check';
import { writtenPath, type Objection, type Path } from './claim-faults';
import { asObject } from './json-part';
import { kindOf, show } from './redact';
import { refuse } from './refuse';
import { SDE_TYPES, type FieldKind, type FieldKinds } from './sdes-fields';

const MOST_ENTRIES = 20;
const LONGEST_TEXT = 1_000;
const MOST_ITEMS = 20;

/** The verification ends with the first fault. */
const ending: Objection = (code, path, actual, expected) => refuse(code, actual, expected && `${writtenPath(path)}: ${expected}`);

export function sdesAreList({ claims: { lp_sdes } }: Evidence): void {
  checkList(lp_sdes, ending);
}

export function sdesHaveDocumentedValues(evidence: Evidence): void {
  evidence.sdes = readSdes(evidence.claims.lp_sdes ?? [], ending);
}

/** Objects to everything in `lp_sdes` that the two checks above refuse. */
export function objectToSdes(lp_sdes: unknown, object: Objection): void {
  checkList(lp_sdes, object);
  if (Array.isArray(lp_sdes)) readSdes(lp_sdes.map((entry) => asObject(entry) ?? {}), object);
}

function checkList(lp_sdes: unknown, object: Objection): void {
  if (lp_sdes === undefined) return;
  const at = ['lp_sdes'];
  if (!Array.isArray(lp_sdes)) return void object('lp_sdes_not_array', at, kindOf(lp_sdes));
  if (lp_sdes.length > MOST_ENTRIES) object('lp_sdes_too_long', at, `${lp_sdes.length} entries`);
  lp_sdes.forEach((entry, index) => {
    if (typeof asObject(entry)?.type !== 'string') object('lp_sdes_entry_malformed', [...at, index], `entry ${index} is ${kindOf(entry)}${asObject(entry) ? ' without a type' : ''}`);
  });
  objectToRepeated(lp_sdes.map((entry) => asObject(entry)?.type), object);
}

/** Of two customer ids one reader takes the first and another the last: the contact's card would be somebody else's than the attributes. */
function objectToRepeated(types: unknown[], object: Objection): void {
  const repeated = types.find((type, index) => typeOf(type) && types.indexOf(type) < index);
  if (repeated) object('lp_sdes_type_repeated', ['lp_sdes'], `${types.filter((type) => type === repeated).length} entries of type ${String(repeated)}`);
}

const typeOf = (type: unknown) => (typeof type === 'string' && Object.hasOwn(SDE_TYPES, type) ? SDE_TYPES[type] : undefined);

const readSdes = (entries: unknown, object: Objection): VerifiedAttribute[] => (entries as Record<string, unknown>[]).flatMap((entry, index) => readEntry(entry, ['lp_sdes', index], object));

function readEntry(entry: Record<string, unknown>, path: Path, object: Objection): VerifiedAttribute[] {
  const type = typeOf(entry.type);
  if (!type) return [];
  const at = [...path, type.member];
  const values = asObject(entry[type.member]);
  if (!values) return object('lp_sdes_member_missing', at, `${writtenPath(at)} is ${kindOf(entry[type.member])}`, 'an object');
  return readFields(values, type.fields, '', at, object).map((found) => ({ group: type.group, ...found }));
}

type Found = Omit<VerifiedAttribute, 'group'>;

/** Undocumented members are left aside; documented ones must be of their kind. `null` counts as absent. */
function readFields(values: Record<string, unknown>, fields: FieldKinds, prefix: string, path: Path, object: Objection): Found[] {
  return Object.entries(fields).flatMap(([name, kind]) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    return value === undefined || value === null ? [] : readValue(value, kind, `${prefix}${name}`, [...path, name], object);
  });
}

function readValue(value: unknown, kind: FieldKind, name: string, path: Path, object: Objection): Found[] {
  if (kind === 'text') return readText(value, name, path, object);
  if (kind === 'number') return readNumber(value, name, path, object);
  if (kind === 'date') return readDate(value, name, path, object);
  if (isList(kind)) {
    if (!Array.isArray(value)) return wrong(path, 'an array', value, object);
    if (value.length > MOST_ITEMS) return object('lp_sdes_list_too_long', path, `${writtenPath(path)} has ${value.length} items`);
    return value.flatMap((item, index) => readValue(item, kind[0], `${name}.${index}`, [...path, index], object));
  }
  const values = asObject(value);
  return values ? readFields(values, kind, `${name}.`, path, object) : wrong(path, 'an object', value, object);
}

const isList = (kind: FieldKinds | [FieldKinds]): kind is [FieldKinds] => Array.isArray(kind);

function readText(value: unknown, name: string, path: Path, object: Objection): Found[] {
  if (typeof value !== 'string') return wrong(path, 'a text', value, object);
  if (value.length > LONGEST_TEXT) return object('lp_sdes_value_too_long', path, `${writtenPath(path)} has ${value.length} characters`);
  return value.trim() === '' ? [] : [{ name, value }];
}

/** Beyond this, and beyond numbers at all (`1e400`), digits are lost on the way to the agent. */
function readNumber(value: unknown, name: string, path: Path, object: Objection): Found[] {
  if (typeof value !== 'number') return wrong(path, 'a number', value, object);
  if (Math.abs(value) > Number.MAX_SAFE_INTEGER) return object('lp_sdes_number_too_large', path, `${writtenPath(path)}: ${value}`);
  return [{ name, value }];
}

/** `{ day, month, year }` as YYYY-MM-DD: other years than those of four digits would be written otherwise. */
function readDate(value: unknown, name: string, path: Path, object: Objection): Found[] {
  const parts = asObject(value);
  if (!parts) return wrong(path, 'an object with day, month and year', value, object);
  const { year, month, day } = parts;
  if (![year, month, day].every(Number.isInteger)) return wrong(path, 'day, month and year as whole numbers', value, object);
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() + 1 === month && date.getUTCDate() === day;
  if (!exists || year < 1_000 || year > 9_999) return object('lp_sdes_date_impossible', path, `${writtenPath(path)}: ${show(value)}`);
  return [{ name, value: date.toISOString().slice(0, 10) }];
}

const wrong = (path: Path, expected: string, value: unknown, object: Objection) => object('lp_sdes_value_kind', path, `${writtenPath(path)} is ${kindOf(value)}`, expected);
