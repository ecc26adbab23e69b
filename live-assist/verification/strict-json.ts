// JSON as a token may hold it. Parsers disagree on what is dubious (of two members of one name, which one counts?),
// and an attacker lives on such disagreements; so the dubious is refused, not read one way or the other.
import type { JsonObject } from './check';
import { asObject } from './json-part';
import type { ReasonCode } from './reasons';
import { refuse } from './refuse';

/** What {@link readStrictObject} refuses with, beside the caller's own code. */
export const JSON_FAULTS = ['json_bom', 'json_not_utf8', 'json_too_deep', 'json_duplicate_member', 'json_not_text'] as const satisfies ReasonCode[];

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/** Documented claims need seven levels. */
const DEEPEST = 12;

/** Decodes a base64url part. `layer` names it to the operator; `notObject` is the reason where it is not a JSON object at all. */
export function readStrictObject(part: string, layer: string, notObject: ReasonCode): JsonObject {
  const text = decode(Buffer.from(part, 'base64url'), layer);
  const object = asObject(parse(text)) ?? refuse(notObject, 'not a JSON object');
  refuseDubious(text, layer);
  return object;
}

function decode(bytes: Buffer, layer: string): string {
  // RFC 8259 §8.1: none may be sent.
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) refuse('json_bom', `${layer} begins with EF BB BF`);
  try {
    return decoder.decode(bytes);
  } catch {
    return refuse('json_not_utf8', `${layer} is not`);
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const TEXT_OR_SIGN = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],:]/g;
/** What no database keeps as text: NUL, and halves of characters. */
const NOT_TEXT = /[\0\p{Surrogate}]/u;

/** `json` was parsed before, so its signs and texts stand where they should. */
function refuseDubious(json: string, layer: string): void {
  // Names of the members of every open object; undefined for an open array.
  const open: (Set<string> | undefined)[] = [];
  let isName = false;
  for (const [token] of json.matchAll(TEXT_OR_SIGN)) {
    if (token.startsWith('"')) readText(JSON.parse(token) as string, isName ? open.at(-1) : undefined, layer);
    else if (token === '{' || token === '[') open.push(token === '{' ? new Set() : undefined);
    else if (token === '}' || token === ']') open.pop();
    if (open.length > DEEPEST) refuse('json_too_deep', `${layer} has more than ${DEEPEST} levels`);
    isName = token === '{' || (token === ',' && open.at(-1) !== undefined);
  }
}

/** `names` is given where the text is a member's name. */
function readText(text: string, names: Set<string> | undefined, layer: string): void {
  if (NOT_TEXT.test(text)) refuse('json_not_text', `in ${layer}`);
  if (names?.has(text)) refuse('json_duplicate_member', `${layer}: ${/^[\w.-]{1,40}$/.test(text) ? text : 'a member'} twice`);
  names?.add(text);
}
