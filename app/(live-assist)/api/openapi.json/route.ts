// The API's description (OpenAPI 3.1): for everybody.
import { route } from '@/lib/route';
import { openApiDocument } from '@/live-assist/api/openapi';

export const GET = route(() => Response.json(openApiDocument(), { headers: { 'Cache-Control': 'public, max-age=300' } }));
