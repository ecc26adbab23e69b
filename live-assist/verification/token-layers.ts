// The token as an operator may see it, layer by layer: what the protocol needs as it came, what is personal by its kind and length only.
// Nothing in it lets anybody in: no signature, no ciphertext, no id.
import { storable } from '@/lib/storable';
import type { TokenLayers } from '../contract/refusal';
import type { Evidence, JsonObject } from './check';
import { readJsonPart } from './json-part';
import { kindOf, redact } from './redact';

const SHOWN_OF_HEADER = ['alg', 'enc', 'kid', 'cty', 'typ', 'zip', 'crit', 'b64'];
const SHOWN_OF_CLAIMS = ['iss', 'aud', 'azp', 'exp', 'iat', 'nbf', 'auth_time', 'acr', 'amr'];
/** Names and types of engagement attributes are the vendor's words, and no personal ones. */
const SHOWN_OF_ATTRIBUTES = ['type'];

const MOST_TEXT = 64 * 1024;
const MOST_MEMBERS = 40;
const MOST_ITEMS = 20;
const DEEPEST = 6;
/** Members that are named otherwise are counted: a name could be personal too. */
const HARMLESS_NAME = /^[\w.:/-]{1,64}$/;

/** The layers that can be read, whether the token passed or not; null where there is none. */
export function layersOf(evidence: Evidence): TokenLayers | null {
  const { idToken, parts, encrypted } = evidence;
  if (!idToken || idToken.length > MOST_TEXT) return null;
  const signed = parts[0] ? parts : encrypted ? [] : idToken.split('.');
  const layers = {
    jweHeader: show(encrypted?.[0], SHOWN_OF_HEADER, evidence),
    jwsHeader: show(signed[0], SHOWN_OF_HEADER, evidence),
    claims: show(signed[1], SHOWN_OF_CLAIMS, evidence),
  };
  return Object.values(layers).some((layer) => layer !== null) ? layers : null;
}

function show(part: string | undefined, shown: string[], evidence: Evidence): JsonObject | null {
  const object = part ? readJsonPart(part) : undefined;
  return object ? members(object, shown, evidence, 0) : null;
}

function members(object: JsonObject, shown: string[], evidence: Evidence, depth: number): JsonObject {
  const named = Object.keys(object).filter((name) => HARMLESS_NAME.test(name) && name !== '__proto__').slice(0, MOST_MEMBERS);
  const others = Object.keys(object).length - named.length;
  const visible = named.map((name) => [name, shown.includes(name) ? protocolValue(object[name], evidence) : describe(object[name], evidence, depth + 1)]);
  return Object.fromEntries([...visible, ...(others ? [['…', `${others} more`]] : [])]);
}

/** Texts without what lets somebody in (an attacker may have put it there), at most 200 characters of them. */
function protocolValue(value: unknown, evidence: Evidence): unknown {
  if (typeof value === 'string') return redact(value, evidence);
  if (Array.isArray(value)) return value.slice(0, MOST_ITEMS).map((item) => (typeof item === 'string' ? redact(item, evidence) : kindOf(item)));
  if (typeof value === 'number' && !Number.isFinite(value)) return 'a number beyond numbers';
  return typeof value === 'object' && value !== null ? kindOf(value) : value;
}

/** `a text of 12 characters`; objects and lists member by member. */
function describe(value: unknown, evidence: Evidence, depth: number): unknown {
  if (typeof value === 'string') return `a text of ${[...storable(value)].length} character${[...value].length === 1 ? '' : 's'}`;
  if (typeof value !== 'object' || value === null) return kindOf(value);
  if (depth >= DEEPEST) return kindOf(value);
  if (!Array.isArray(value)) return members(value as JsonObject, SHOWN_OF_ATTRIBUTES, evidence, depth);
  return value.slice(0, MOST_ITEMS).map((item) => describe(item, evidence, depth + 1));
}
