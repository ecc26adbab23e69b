// The engagement attributes that the vendor documents for pages, and how what a page pushed differs from them. Nothing is refused or
// lost for it: the agent sees the value as it came, and the difference beside it.
import type { EngagementAttribute } from '../contract/attributes';
import { SDE_TYPES, type FieldKinds } from '../verification/sdes-fields';

/** `enum` lists what is documented; a name ending in `!` is mandatory. A list in brackets holds such values. */
type Kind = 'text' | 'number' | 'text or number' | 'boolean' | 'date' | { enum: readonly (string | number)[] } | { fields: Shape } | { listOf: Kind };
interface Shape {
  readonly [name: string]: Kind;
}

/** Texts of which the vendor lists every value. In a token any text passes: providers write `female` too. */
const CHOICES: Readonly<Record<string, Kind | undefined>> = {
  gender: { enum: ['MALE', 'FEMALE', 'OTHER'] },
  phoneType: { enum: ['HOME', 'MOBILE', 'WORK', 'FAX', 'MAIN', 'HOME_FAX', 'WORK_FAX', 'PAGER', 'OTHER'] },
};

const fromToken = (kinds: FieldKinds): Shape => Object.fromEntries(Object.entries(kinds).map(([name, kind]) => [name, CHOICES[name] ?? kindFromToken(kind)]));

function kindFromToken(kind: FieldKinds[string]): Kind {
  if (typeof kind === 'string') return kind;
  return Array.isArray(kind) ? { listOf: { fields: fromToken(kind[0]) } } : { fields: fromToken(kind as FieldKinds) };
}

const PRODUCTS: Kind = { listOf: { fields: { 'product!': { fields: { name: 'text', category: 'text', sku: 'text', price: 'number' } }, quantity: 'number' } } };
const STATUSES = Array.from({ length: 11 }, (_, status) => status);

const TYPES: Readonly<Record<string, Shape | undefined>> = {
  ctmrinfo: { info: { fields: { ...fromToken(SDE_TYPES.ctmrinfo!.fields), storeZipCode: 'text', storeNumber: 'text' } } },
  personal: { personal: { fields: fromToken(SDE_TYPES.personal!.fields) } },
  cart: { 'total!': 'number', currency: 'text', 'numItems!': 'number', products: PRODUCTS },
  purchase: { total: 'number', currency: 'text', orderId: 'text', cart: { fields: { 'products!': PRODUCTS, numItems: 'number' } } },
  prodView: { currency: 'text', products: PRODUCTS },
  // The vendor's own samples write the channel's number as a text.
  mrktInfo: { info: { fields: { channel: 'text or number', affiliate: 'text', campaignId: 'text' } } },
  lead: { lead: { fields: { topic: 'text', value: 'number', currency: 'text', leadId: 'text' } } },
  service: { service: { fields: { topic: 'text', status: { enum: STATUSES }, category: 'text', serviceId: 'text' } } },
  error: { error: { fields: { contextId: 'text', message: 'text', code: 'text', level: 'number', resolved: 'boolean' } } },
  searchInfo: { keywords: { listOf: 'text' } },
  // `lpTag.identities`: not pushed as an attribute, but told among them.
  identity: { 'iss!': 'text', 'acr!': 'text', 'sub!': 'text' },
};

/** As many differences as help. */
const MOST = 5;

/** One line per difference, each naming the member; empty where the attribute is as documented. */
export function differencesOf({ type, ...values }: EngagementAttribute): string[] {
  const shape = Object.hasOwn(TYPES, type) ? TYPES[type] : undefined;
  if (!shape) return [type ? 'The vendor documents no attribute of this type.' : 'No attribute at all: it has no type.'];
  return inFields(values, shape, '').slice(0, MOST);
}

const at = (path: string, name: string) => (path ? `${path}.${name}` : name);

function inFields(values: object, shape: Shape, path: string): string[] {
  const known = Object.entries(shape).flatMap(([key, kind]) => {
    const name = key.replace('!', '');
    const value = Object.hasOwn(values, name) ? (values as Record<string, unknown>)[name] : undefined;
    if (value === undefined || value === null) return key.endsWith('!') ? [`${at(path, name)} is missing.`] : [];
    return inValue(value, kind, at(path, name));
  });
  const names = new Set(Object.keys(shape).map((key) => key.replace('!', '')));
  const undocumented = Object.keys(values).filter((name) => !names.has(name));
  return [...known, ...undocumented.map((name) => `${at(path, name)} is not documented.`)];
}

function inValue(value: unknown, kind: Kind, path: string): string[] {
  if (typeof kind === 'string') return SIMPLE[kind](value) ? [] : [`${path} is ${nameOf(value)}, not a ${kind}.`];
  if ('enum' in kind) return kind.enum.includes(value as string) ? [] : [`${path} is none of the documented values.`];
  if ('listOf' in kind) return Array.isArray(value) ? value.flatMap((inner, index) => inValue(inner, kind.listOf, `${path}.${index}`)) : [`${path} is ${nameOf(value)}, not a list.`];
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? inFields(value, kind.fields, path) : [`${path} is ${nameOf(value)}, not an object.`];
}

const SIMPLE: Record<Extract<Kind, string>, (value: unknown) => boolean> = {
  text: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number',
  'text or number': (value) => typeof value === 'string' || typeof value === 'number',
  boolean: (value) => typeof value === 'boolean',
  date: (value) => ['day', 'month', 'year'].every((name) => Number.isInteger((value as Record<string, unknown> | null)?.[name])),
};

function nameOf(value: unknown): string {
  if (value === null) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  return { string: 'a text', number: 'a number', boolean: 'a boolean' }[typeof value as string] ?? 'an object';
}
