// What the wire answers with, in each of its three formats. The shapes are those of stage/wire/shape.ts; docs/wire.md tells of each kind.
import { z } from 'zod';
import { LANES, LEVELS } from '@/lib/wire/kind';

const text = z.string();
const lane = z.enum(LANES);
const object = z.record(text, z.unknown());
const fact = z.union([z.strictObject({ name: text, value: z.unknown() }), z.strictObject({ name: text, hidden: text.describe('Why the value is not shown.') })]);
const token = z.strictObject({ name: text, jwe: object.nullable(), jws: object.nullable(), claims: object.nullable(), text: text.nullable().describe('The whole token, once nobody can do anything with it.') });
const step = z.strictObject({
  ...{ id: text.optional(), check: text, clause: text.optional(), outcome: z.enum(['passed', 'failed', 'not reached']) },
  ...{ note: text.optional(), expected: text.optional(), actual: text.optional() },
});
const reason = z.strictObject({ code: text, check: text, party: text, sentence: text, expected: text, actual: text, change: text, vendorCode: z.int().nullable(), documentation: z.url() });

export const arrow = z.strictObject({
  ...{ id: text, kind: text, from: lane, to: lane, way: z.enum(['click', 'call', 'redirect', 'postMessage', 'HTTP', 'WebSocket', 'inside']), answer: z.boolean() },
  ...{ sentence: text, at: z.iso.datetime(), seenBy: z.enum(['brand page', 'VAS', 'chat window', 'Live Assist']), outcome: z.enum(['plain', 'passed', 'failed']) },
  ...{ reason: reason.optional(), checks: z.int().optional(), clause: text, file: text },
  ...{ facts: z.array(fact), tokens: z.array(token), ladder: z.array(step), gives: z.array(text), needs: z.array(text) },
});

export const awaited = z.union([arrow, z.strictObject({ id: text, kind: text }).describe('Of an event that the level does not draw.')]);

const exchange = z.strictObject({ id: text, title: text, outcome: z.enum(['accepted', 'refused', 'no chat', 'open']), arrows: z.array(arrow).describe('In causal order.') });
const wire = z.strictObject({ brand: text, level: z.enum(LEVELS), last: text.nullable().describe('Ask for what comes `after` it.'), exchanges: z.array(exchange) });

const named = z.array(z.strictObject({ name: text, value: text }));
const recorded = z.record(text, text).describe('What was recorded and is no field of HAR.');
const nothing = z.array(z.never());
/** Headers, bodies and sizes were not recorded: HAR says so by empty lists and by -1. */
const unrecorded = { httpVersion: z.literal(''), cookies: nothing, headers: nothing, headersSize: z.literal(-1), bodySize: z.literal(-1) };
const content = z.strictObject({ size: z.literal(-1), mimeType: text });
const postData = z.strictObject({ mimeType: text, params: named, text: z.literal('') });
const duration = z.number().min(0);
const entry = z.strictObject({
  ...{ pageref: text, startedDateTime: z.iso.datetime(), time: duration, comment: text, cache: z.strictObject({}) },
  request: z.strictObject({ ...unrecorded, method: text, url: z.url(), queryString: named, postData: postData.optional() }),
  response: z.strictObject({ ...unrecorded, status: z.int().describe('0: no answer was recorded.'), statusText: text, content, redirectURL: text, _recorded: recorded }),
  timings: z.strictObject({ send: z.literal(0), wait: duration, receive: z.literal(0) }),
  _recorded: recorded,
});
const page = z.strictObject({ id: text, title: text, startedDateTime: z.iso.datetime(), pageTimings: z.strictObject({}) });
const log = z.strictObject({ version: z.literal('1.2'), creator: z.strictObject({ name: text, version: text }), pages: z.array(page), entries: z.array(entry), comment: text });
const har = z.strictObject({ log }).describe('With `format=har`: an HTTP Archive 1.2.');

/** Both are JSON. */
export const wireOrArchive = z.union([wire, har]);

export const mermaid = text.regex(/^sequenceDiagram\n {2}autonumber\n/).describe('With `format=mermaid`: a sequence diagram, which Markdown viewers draw.');
