import { route } from '@/lib/route';
import { resetBrand } from '@/stage/brands/brands';
import { requireControl } from '@/stage/control/access';

/** The brand as it was when made. */
export const POST = route<{ params: Promise<{ brand: string }> }>(async (request, { params }) => {
  requireControl(request);
  await resetBrand((await params).brand);
  return new Response(null, { status: 204 });
});
