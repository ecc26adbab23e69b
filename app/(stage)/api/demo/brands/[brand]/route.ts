import { z } from 'zod';
import { updateSiteSettings } from '@/brand/control';
import { readJson, route } from '@/lib/route';
import { updateJsMethod } from '@/live-assist/control';
import { deleteBrand, packOf } from '@/stage/brands/brands';
import { requireControl } from '@/stage/control/access';

type Context = { params: Promise<{ brand: string }> };

const change = z.strictObject({
  anonymousClick: z.enum(['ask', 'decline']).optional(),
  jsMethod: z
    .string()
    .max(200)
    .regex(/^[A-Za-z_$][\w$]*(\.[A-Za-z_$][\w$]*)*$/, 'must be a dotted path of names, such as auth.getAuthenticationToken')
    .optional(),
});

/** Changes settings of a brand; the next page load and click follow. */
export const PATCH = route<Context>(async (request, { params }) => {
  requireControl(request);
  const { brand } = await params;
  await packOf(brand);
  const settings = await readJson(request, change);
  await updateSiteSettings(brand, settings);
  if (settings.jsMethod) await updateJsMethod(brand, settings.jsMethod);
  return new Response(null, { status: 204 });
});

/** Deletes a brand and everything it had. */
export const DELETE = route<Context>(async (request, { params }) => {
  requireControl(request);
  await deleteBrand((await params).brand);
  return new Response(null, { status: 204 });
});
