// What the control interface answers with, as schemas. Strict: a member that the description does not know fails the test that holds it against real answers.
import { z } from 'zod';
import { VAS_FAULTS } from '@/idp/control';
import { flowName } from '../../brands/flow';

const settings = {
  flow: flowName,
  tokenLifetime: z.int().describe('Seconds.'),
  faults: z.array(z.enum(VAS_FAULTS)),
  agentsAvailable: z.boolean(),
  anonymousClick: z.enum(['ask', 'decline']),
  jsMethod: z.string(),
  otherOrigins: z.array(z.string()).describe('Besides the brand’s own.'),
};

export const brand = z.strictObject({
  slug: z.string(),
  name: z.string(),
  addresses: z.strictObject({ site: z.url(), issuer: z.url(), workspace: z.url(), portal: z.url() }),
  ...settings,
  signIns: z.array(z.strictObject({ login: z.string(), name: z.string(), summary: z.string(), password: z.string() })),
  agents: z.array(z.strictObject({ login: z.string(), name: z.string(), password: z.string().optional().describe('Told in development alone.') })),
});

export const brands = z.strictObject({ brands: z.array(brand) });

export const state = z.strictObject({ stamp: z.string(), madeAt: z.iso.datetime(), page: z.string(), settings: z.strictObject(settings) }).describe('Ask again with `?known={stamp}` to wait for a change.');

export const ticket = z.strictObject({ ticket: z.string() }).describe('For the embedded workspace: signs one agent in, once, within a minute.');

export const verdict = z.strictObject({ client: z.string(), status: z.int(), error: z.string().nullable().describe('RFC 6749 §5.2; null where nothing was refused.') });

export const packs = z.strictObject({
  packs: z.array(
    z.strictObject({
      name: z.string(),
      source: z.string(),
      title: z.string().optional(),
      industry: z.string().optional(),
      tagline: z.string().optional(),
      monogram: z.string().optional(),
      logo: z.string().optional(),
      colours: z.record(z.string(), z.string()).optional(),
      problems: z.array(z.string()),
    }),
  ),
});

const checkName = { name: z.string(), title: z.string() };
const ms = z.int().min(0).describe('Milliseconds.');

export const preflight = z
  .strictObject({
    ready: z.boolean(),
    ms,
    lines: z.array(
      z.discriminatedUnion('outcome', [
        z.strictObject({ ...checkName, outcome: z.literal('passed'), ms, saw: z.string() }),
        z.strictObject({ ...checkName, outcome: z.literal('failed'), ms, code: z.string(), saw: z.string(), change: z.string() }),
        z.strictObject({ ...checkName, outcome: z.literal('skipped'), saw: z.string() }),
      ]),
    ),
  })
  .describe('With `Accept: application/x-ndjson`, line by line: `{ line }` as each check begins (`running`) and ends, `{ report }` at last.');

export const personas = z.strictObject({
  personas: z.array(z.strictObject({ login: z.string(), sub: z.string(), name: z.string(), summary: z.string(), password: z.string(), claims: z.record(z.string(), z.unknown()), inCrm: z.boolean() })),
});

export const connector = z
  .strictObject({
    ...{ type: z.enum(['code', 'implicit']), pkce: z.boolean(), displayName: z.string(), jwtIssuer: z.string(), authenticationEndpoint: z.string(), tokenEndpoint: z.string() },
    ...{ clientId: z.string(), clientSecretSet: z.boolean(), certificate: z.looseObject({ type: z.string() }), requireEncryption: z.boolean(), defaultRedirectUri: z.string() },
    ...{ jsMethodName: z.string(), jsContext: z.string() },
  })
  .describe('The Consumer Identity Provider, as in the Engagement Portal. The secret goes in (`clientSecret`) and never comes out.');

export const connectorChange = z.looseObject({}).describe('The fields to change, and `clientSecret`; what is not named stays. The portal’s form describes them.');

const conversation = z.looseObject({ id: z.uuid(), state: z.enum(['waiting', 'chatting', 'ended']), visitorName: z.string(), agent: z.string().nullable(), verified: z.boolean(), lastNumber: z.int() });
export const conversations = z.strictObject({ conversations: z.array(conversation) }).describe('Those that are not ended, and those that ended in the last twelve hours.');

const provenance = z.enum(['encrypted and signed', 'signed', 'said by the page']);
export const transcript = z.strictObject({
  conversation,
  visitor: z.looseObject({ issuer: z.string(), subject: z.string(), displayName: z.string(), attributes: z.array(z.strictObject({ group: z.string(), name: z.string(), value: z.union([z.string(), z.number()]), provenance })) }),
  pageAttributes: z.array(z.strictObject({ provenance, attribute: z.looseObject({ type: z.string() }) })),
  entries: z.array(z.strictObject({ number: z.int(), kind: z.string(), sender: z.enum(['visitor', 'agent', 'system']), authorName: z.string().nullable(), id: z.string(), text: z.string(), at: z.iso.datetime() })),
});

export const attempts = z.strictObject({
  attempts: z.array(z.looseObject({ id: z.uuid(), at: z.iso.datetime(), flow: z.string(), purpose: z.string(), reason: z.looseObject({ code: z.string(), sentence: z.string(), change: z.string() }).nullable(), steps: z.array(z.looseObject({ check: z.string(), outcome: z.string() })), conversation: z.uuid().nullable() })),
});

const outcome = z.enum(['reads', 'sealed', 'code only', 'nothing', 'not sent']);
export const readers = z
  .strictObject({
    ...{ brand: z.string(), at: z.iso.datetime(), customer: z.strictObject({ login: z.string(), name: z.string() }), level: z.string(), flows: z.array(flowName) },
    readers: z.array(z.strictObject({ reader: z.string(), title: z.string(), means: z.string() })),
    claims: z.array(
      z.strictObject({
        ...{ claim: z.string(), about: z.enum(['customer', 'token']), onlyIn: flowName.optional() },
        value: z.union([z.strictObject({ shown: z.string() }), z.strictObject({ hidden: z.string() })]),
        cells: z.array(z.strictObject({ flow: flowName, reader: z.string(), outcome, arrow: z.string().optional() })),
      }),
    ),
    arrows: z.array(z.looseObject({ id: z.string(), kind: z.string() })),
  })
  .describe('`arrow` names the message, among `arrows`, that the cell was derived from.');

export const document = z.record(z.string(), z.unknown());
