// What the API answers with, as schemas. Strict: a member that the description does not know fails the test that holds it against real answers.
import { z } from 'zod';

const time = z.iso.datetime();
const id = z.uuid();
const json = z.record(z.string(), z.unknown());

export const agent = z.strictObject({ login: z.string(), name: z.string() });

export const chatAccepted = z
  .strictObject({ conversation: id, token: z.string(), verifiedUntil: time, visitorName: z.string() })
  .describe('`token` is the bearer for the socket. 201: a new conversation; 200: this visitor’s open conversation goes on.');

export const opaqueRefusal = z
  .strictObject({ error: z.strictObject({ time, message: z.literal('Failed to validate user with customer authentication service'), internalCode: z.literal(10) }) })
  .describe('The vendor’s one answer to every cause. The operator reads the reason from the attempts.');

const step = z.strictObject({ check: z.string(), clause: z.string(), outcome: z.enum(['passed', 'failed', 'not reached']), note: z.string().optional() });

const reason = z.strictObject({
  code: z.string(),
  check: z.string(),
  party: z.enum(['brand page', 'brand VAS', 'connector settings', 'Live Assist', 'consumer']),
  vendorCode: z.int().nullable(),
  sentence: z.string(),
  expected: z.string(),
  actual: z.string(),
  change: z.string(),
  documentation: z.string(),
});

export const refusals = z.array(z.strictObject({ id, at: time, reason, steps: z.array(step) }));

export const attempt = z.strictObject({
  id,
  at: time,
  flow: z.enum(['code', 'code with PKCE', 'implicit']),
  purpose: z.enum(['chat', 'resume', 'renewal']),
  reason: reason.nullable(),
  steps: z.array(step),
  token: z.strictObject({ jweHeader: json.nullable(), jwsHeader: json.nullable(), claims: json.nullable() }).nullable(),
  conversation: id.nullable(),
});

const verifiedAttribute = z.strictObject({ group: z.enum(['customer', 'personal']), name: z.string(), value: z.union([z.string(), z.number()]) });

const contact = z.strictObject({
  fullName: z.string(),
  jobTitle: z.string(),
  company: z.string(),
  email: z.string(),
  phone: z.string(),
  city: z.string(),
  country: z.string(),
  owner: z.string(),
  description: z.string(),
  recentCases: z.array(z.strictObject({ title: z.string(), status: z.string(), on: z.string() })),
});

export const visitorDetails = z.strictObject({
  id,
  state: z.enum(['waiting', 'chatting', 'ended']),
  visitor: z.strictObject({
    issuer: z.string(),
    subject: z.string(),
    displayName: z.string(),
    protection: z.enum(['signed', 'encrypted']),
    attributes: z.array(verifiedAttribute),
    verifiedAt: time,
    verifiedUntil: time,
  }),
  pageAttributes: z.array(z.looseObject({ type: z.string() })).describe('Said by the page; nobody verifies it.'),
  contact: contact.nullable(),
});

export const survey = z.strictObject({ id: z.guid(), cause: z.enum(['not_verified', 'no_agent']), name: z.string(), contact: z.string(), message: z.string(), at: time });

const certificate = z.discriminatedUnion('type', [z.strictObject({ type: z.literal('jwks'), endpoint: z.string() }), z.strictObject({ type: z.literal('publicKey'), spki: z.string() })]);

export const connector = z.strictObject({
  type: z.enum(['code', 'implicit']),
  pkce: z.boolean(),
  displayName: z.string(),
  jwtIssuer: z.string(),
  authenticationEndpoint: z.string(),
  tokenEndpoint: z.string(),
  clientId: z.string(),
  clientSecretSet: z.boolean(),
  certificate,
  requireEncryption: z.boolean(),
  defaultRedirectUri: z.string(),
  jsMethodName: z.string(),
  jsContext: z.string(),
});

const fault = z.looseObject({ code: z.string(), sentence: z.string(), change: z.string() });
const key = z.strictObject({ spki: z.string(), bits: z.int(), fingerprint: z.string() });

export const keyVerdict = z.discriminatedUnion('outcome', [
  z.strictObject({ outcome: z.literal('good'), key }),
  z.strictObject({ outcome: z.literal('convertible'), fault, key, warnings: z.array(fault) }),
  z.strictObject({ outcome: z.literal('refused'), fault }),
]);

export const findings = z.strictObject({
  findings: z.array(z.strictObject({ check: z.string(), outcome: z.enum(['ok', 'warning', 'failed', 'skipped']), code: z.string().nullable(), saw: z.string(), change: z.string() })),
});

export const keySet = z.strictObject({
  keys: z.array(z.strictObject({ kty: z.literal('RSA'), n: z.string(), e: z.string(), kid: z.string(), use: z.literal('enc'), alg: z.literal('RSA-OAEP-256') })),
});

export const engagement = z.strictObject({ invitation: z.string(), greeting: z.string(), colour: z.string(), onColour: z.string() });

export const anyJson = json;
