// What a presenter or a test changes of a running brand, whichever company has to be told.
import { z } from 'zod';
import { readSiteSettings, updateSiteSettings } from '@/brand/control';
import { readTokenLifetime, readVasFaults, setTokenLifetime, setVasFaults, VAS_FAULTS } from '@/idp/control';
import { isOrigin } from '@/lib/origin';
import { areAgentsAvailable, readSiteOrigins, setAgentsAvailable, setSiteOrigins, updateConnector } from '@/live-assist/control';
import { flowName, readFlow, setFlow } from './flow';
import { tokenLifetime } from './pack-fields';
import { addressesOf } from './wiring';

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
  /** Sites of the brand on servers of its own: their pages may embed the chat, as the brand's pages here may. Replaces what was listed before. */
  otherOrigins: z.array(z.string().max(300).refine(isOrigin, 'must be an origin, without a path or a slash at the end, such as https://www.bank.example')).max(10).optional(),
});

/** The next page load, click and chat follow. */
export async function changeBrand(slug: string, { anonymousClick, jsMethod, flow, tokenLifetime: lifetime, faults, agentsAvailable, otherOrigins }: z.infer<typeof brandSettings>): Promise<void> {
  if (flow) await setFlow(slug, flow);
  if (lifetime) await setTokenLifetime(slug, lifetime);
  if (faults) await setVasFaults(slug, faults);
  if (jsMethod) await updateConnector(slug, { jsMethodName: jsMethod });
  if (agentsAvailable !== undefined) await setAgentsAvailable(slug, agentsAvailable);
  if (otherOrigins) await setSiteOrigins(slug, [addressesOf(slug).brandOrigin, ...otherOrigins]);
  if (anonymousClick || jsMethod) await updateSiteSettings(slug, { ...(anonymousClick && { anonymousClick }), ...(jsMethod && { jsMethod }) });
}

export type BrandSettings = Awaited<ReturnType<typeof readSettings>>;

/** How a brand stands now, as {@link changeBrand} takes it. */
export async function readSettings(slug: string) {
  const [flow, lifetime, faults, agentsAvailable, site, origins] = await Promise.all([
    readFlow(slug),
    readTokenLifetime(slug),
    readVasFaults(slug),
    areAgentsAvailable(slug),
    readSiteSettings(slug),
    readSiteOrigins(slug),
  ]);
  const otherOrigins = origins.filter((origin) => origin !== addressesOf(slug).brandOrigin);
  return { flow, tokenLifetime: lifetime, faults, agentsAvailable, anonymousClick: site?.anonymousClick, jsMethod: site?.jsMethod, otherOrigins };
}
