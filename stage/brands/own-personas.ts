// The people of an own brand. A name makes a person who can sign in; whatever else the file says of them is added.
import { z } from 'zod';
import { DEFAULT_PERSONAS } from './default-personas';
import { guidOf, latin, monogramOf } from './own-names';
import { claims, login, shortText, text } from './pack-fields';
import type { BrandPack } from './pack';
import { contact, customer, sub } from './pack-people';

export const ownPersona = z.strictObject({
  name: text(80),
  login: login.optional(),
  /** The CRM contact's GUID. */
  sub: sub.optional(),
  summary: text(120).optional(),
  monogram: text(2).optional(),
  email: shortText(200).optional(),
  phone: shortText(60).optional(),
  /** `cstatus` of the authenticated attributes. */
  status: text(40).optional(),
  /** What the signed-in page shows. */
  customer: customer.partial().optional(),
  /** Laid over the claims that are made of the rest. */
  claims: claims.optional(),
  /** What the CRM knows; absent for a person it does not know. */
  contact: contact.partial().optional(),
});

export type OwnPersona = z.infer<typeof ownPersona>;
type Persona = BrandPack['personas'][number];

/** The brand's people; three, where the file names none. `owner` is the agent whose contacts they are. */
export function expandPersonas(slug: string, { personas = DEFAULT_PERSONAS, currency = 'EUR' }: { personas?: OwnPersona[]; currency?: string }, owner: string): Persona[] {
  const taken = new Set(personas.flatMap((one) => one.login ?? []));
  return personas.map((one) => expand(slug, currency, owner, { ...one, login: one.login ?? freeLogin(one.name, taken) }));
}

function freeLogin(name: string, taken: Set<string>): string {
  const stem = (latin(name).split('-')[0] || 'customer').slice(0, 36);
  const free = [stem, ...Array.from({ length: 20 }, (_, index) => `${stem}${index + 2}`)].find((one) => !taken.has(one))!;
  taken.add(free);
  return free;
}

function expand(slug: string, currency: string, owner: string, { name, login: id, email, phone, customer: shown, contact: known, ...own }: OwnPersona & { login: string }): Persona {
  const guid = own.sub ?? guidOf(slug, id);
  const [given, ...family] = name.split(/\s+/) as [string, ...string[]];
  const standard = { name, given_name: given, ...(family.length && { family_name: family.join(' ') }), ...(email && { email }), ...(phone && { phone_number: phone }) };
  return {
    sub: guid,
    login: id,
    hint: { name, summary: own.summary ?? 'Signs in with one click', monogram: own.monogram ?? monogramOf(name) },
    claims: { ...standard, ...attributesOf(guid, currency, own), ...own.claims },
    customer: { greetingName: firstOf(given, 60), memberSince: 'this year', tier: 'Customer', accounts: [], activity: [], ...shown },
    ...(known && { contact: { ...NOTHING_KNOWN, fullName: name, email: email ?? '', phone: phone ?? '', owner, ...known } }),
  };
}

/** At most so many UTF-16 units, and no half of a character. */
const firstOf = (text: string, most: number) => text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '');

/** The vendor's attributes, for whoever has a status. */
const attributesOf = (customerId: string, currency: string, { status }: Pick<OwnPersona, 'status'>) => (status ? { lp_sdes: [{ type: 'ctmrinfo', info: { cstatus: status, customerId, currency } }] } : {});

const NOTHING_KNOWN = { jobTitle: '', company: '', city: '', country: '', description: '', recentCases: [] };
