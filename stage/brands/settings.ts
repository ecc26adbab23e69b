// What a presenter or a test changes of a running brand, whichever company has to be told.
import { z } from 'zod';
import { updateSiteSettings } from '@/brand/control';
import { setTokenLifetime, setVasFaults, VAS_FAULTS } from '@/idp/control';
import { updateConnector } from '@/live-assist/control';
import { flowName, setFlow } from './flow';
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
});

/** The next page load, click and chat follow. */
export async function changeBrand(slug: string, { anonymousClick, jsMethod, flow, tokenLifetime: lifetime, faults }: z.infer<typeof brandSettings>): Promise<void> {
  if (flow) await setFlow(slug, flow);
  if (lifetime) await setTokenLifetime(slug, lifetime);
  if (faults) await setVasFaults(slug, faults);
  if (jsMethod) await updateConnector(slug, { jsMethodName: jsMethod });
  await updateSiteSettings(slug, { ...(anonymousClick && { anonymousClick }), ...(jsMethod && { jsMethod }) });
}
