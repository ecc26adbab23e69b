// The ID token's attributes as the agent reads them: in the documented groups, with values that belong together in one row.
import type { VerifiedAttribute } from '../contract/attributes';
import { labelOf } from './attribute-labels';
import { formatDay, formatMoney, formatValue } from './attribute-values';

export interface AttributeRow {
  /** Wire name, for the curious and as a key. */
  name: string;
  label: string;
  value: string;
}

export interface AttributeGroup {
  group: VerifiedAttribute['group'];
  title: string;
  rows: AttributeRow[];
}

const TITLES = [
  ['customer', 'Customer info'],
  ['personal', 'Personal info'],
] as const;

/** Both groups in the documented order; one without rows says that the token has none. */
export function groupAttributes(attributes: VerifiedAttribute[]): AttributeGroup[] {
  return TITLES.map(([group, title]) => ({ group, title, rows: toRows(attributes.filter((one) => one.group === group)) }));
}

function toRows(attributes: VerifiedAttribute[]): AttributeRow[] {
  const values = new Map(attributes.map(({ name, value }) => [normalise(name), value]));
  const rows = [...values.keys()].flatMap((name) => toRow(name, values) ?? []);
  const seen = new Set<string>();
  // The same fact often comes twice, as a standard claim and in lp_sdes.
  return rows.filter(({ label, value }) => !seen.has(`${label}\n${value}`) && seen.add(`${label}\n${value}`));
}

type Values = Map<string, string | number>;

function toRow(name: string, values: Values): AttributeRow | undefined {
  const { parent, word } = split(name);
  const value = values.get(name)!;
  const date = readDay(parent, values);
  if (date && (word === 'month' || word === 'day')) return undefined;
  if (date && word === 'year') return { name: parent, label: labelOf(parent.endsWith('age') ? 'born' : parent), value: date };
  if (word === 'currency' && typeof values.get(join(parent, 'balance')) === 'number') return undefined;
  if (word === 'phoneType' && values.has(join(parent, 'phone'))) return undefined;
  return { name, label: label(name, values), value: written(name, value, values) };
}

function written(name: string, value: string | number, values: Values): string {
  const { parent, word } = split(name);
  const currency = values.get(join(parent, 'currency'));
  return word === 'balance' && typeof value === 'number' && typeof currency === 'string' ? formatMoney(value, currency) : formatValue(word, value);
}

function label(name: string, values: Values): string {
  const { parent, word } = split(name);
  const type = word === 'phone' ? values.get(join(parent, 'phoneType')) : undefined;
  return typeof type === 'string' ? `${labelOf(name)} (${type.toLowerCase().replaceAll('_', ' ')})` : labelOf(name);
}

/** The documented dates come as `{ day, month, year }`. */
function readDay(parent: string, values: Values): string | undefined {
  const [year, month, day] = ['year', 'month', 'day'].map((part) => Number(values.get(join(parent, part)) ?? NaN));
  return parent ? formatDay(year!, month!, day!) : undefined;
}

const normalise = (name: string) => name.replace(/\[(\d+)\]/g, '.$1');
const join = (parent: string, word: string) => (parent ? `${parent}.${word}` : word);

function split(name: string): { parent: string; word: string } {
  const dot = name.lastIndexOf('.');
  return { parent: name.slice(0, Math.max(0, dot)), word: name.slice(dot + 1) };
}
