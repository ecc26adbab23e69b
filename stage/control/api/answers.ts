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

// The wire's own shapes are stage/wire/shape.ts; docs/wire.md tells of each kind.
const arrow = z.looseObject({ id: z.string(), kind: z.string() });
export const oneArrow = arrow;
export const wire = z.strictObject({ brand: z.string(), level: z.string(), last: z.string().nullable(), exchanges: z.array(z.looseObject({ id: z.string(), title: z.string(), outcome: z.string(), arrows: z.array(arrow) })) });

export const document = z.record(z.string(), z.unknown());
