// Who may use the control interface: anyone on this machine in development; in production, who knows DEMO_KEY. Never another site's page.
import { createHash, timingSafeEqual } from 'node:crypto';
import { environment } from '@/lib/environment';
import { HttpError } from '@/lib/http-error';

const digest = (text: string) => createHash('sha256').update(text).digest();

/** Throws 403 `other_site`, 404 `controls_closed`, 401 `demo_key_wrong`. */
export function requireControl(request: Request, { production, demoKey, brandOrigin } = environment()): void {
  const origin = request.headers.get('origin');
  const site = request.headers.get('sec-fetch-site') ?? 'none';
  if ((origin && origin !== brandOrigin) || !['same-origin', 'none'].includes(site))
    throw new HttpError(403, 'other_site', 'Pages of other sites may not use the control interface.');
  if (!demoKey && !production) return;
  if (!demoKey) throw new HttpError(404, 'controls_closed', 'The control interface is closed. Start the server with DEMO_KEY to open it.');
  const given = request.headers.get('authorization')?.replace(/^Bearer /, '') ?? '';
  if (!timingSafeEqual(digest(given), digest(demoKey))) throw new HttpError(401, 'demo_key_wrong', 'Send the key of DEMO_KEY as Authorization: Bearer.');
}
