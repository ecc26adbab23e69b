// What a presenter or a test changes of a running brand, whichever company has to be told.
import { z } from 'zod';
import { readSiteSettings, updateSiteSettings } from '@/brand/control';
import { readTokenLifetime, readVasFaults, setTokenLifetime, setVasFaults, VAS_FAULTS } from '@/idp/control';
import { areAgentsAvailable, setAgentsAvailable, updateConnector } from '@/live-assist/control';
import { flowName, readFlow, setFlow } from './flow';
import { tokenLifetime } from './pack-fields';

export const brandSettings = z.strictObject({
  anonymousClick: z.enum(['ask', 'decline']).optional(),
  jsMethod: z
    .string()
    .max(200)
    .regex(/^[A-Za-z_$][\w$]*(\.[A-Za-z_$][\w$]*)*$/, 'must be a dotted path of names, such as auth.getAuthenticationToken')
    .optional(),
  flow: flowName.optional(),
  tokenLifetime: tokenLifetime.optional(),
  /** What is broken on purpose; replaces what was broken before. */
  faults: z.array(z.enum(VAS_FAULTS)).max(VAS_FAULTS.length).optional(),
  /** Makes every agent of the brand available, or sends them away. */
  agentsAvailable: z.boolean().optional(),
});

/** The next page load, click and chat follow. */
export async function changeBrand(slug: string, { anonymousClick, jsMethod, flow, tokenLifetime: lifetime, faults, agentsAvailable }: z.infer<typeof brandSettings>): Promise<void> {
  if (flow) await setFlow(slug, flow);
  if (lifetime) await setTokenLifetime(slug, lifetime);
  if (faults) await setVasFaults(slug, faults);
  if (jsMethod) await updateConnector(slug, { jsMethodName: jsMethod });
  if (agentsAvailable !== undefined) await setAgentsAvailable(slug, agentsAvailable);
  if (anonymousClick || jsMethod) await updateSiteSettings(slug, { ...(anonymousClick && { anonymousClick }), ...(jsMethod && { jsMethod }) });
}

export type BrandSettings = Awaited<ReturnType<typeof readSettings>>;

/** How a brand stands now, as {@link changeBrand} takes it. */
export async function readSettings(slug: string) {
  const [flow, lifetime, faults, agentsAvailable, site] = await Promise.all([readFlow(slug), readTokenLifetime(slug), readVasFaults(slug), areAgentsAvailable(slug), readSiteSettings(slug)]);
  return { flow, tokenLifetime: lifetime, faults, agentsAvailable, anonymousClick: site?.anonymousClick, jsMethod: site?.jsMethod };
}
