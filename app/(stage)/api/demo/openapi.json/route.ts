import { route } from '@/lib/route';
import { requireControl } from '@/stage/control/access';
import { openApiDocument } from '@/stage/control/api/openapi';

/** What the control interface takes and answers, for machines. */
export const GET = route((request) => {
  requireControl(request);
  return Response.json(openApiDocument());
});
