// Who may use the control interface: anyone on this machine in development; in production, who knows DEMO_KEY. Never another site's page.
import { createHash, timingSafeEqual } from 'node:crypto';
import { environment, type Environment } from '@/lib/environment';
import { HttpError } from '@/lib/http-error';

const digest = (text: string) => createHash('sha256').update(text).digest();

/** Throws 403 `other_site`, 404 `controls_closed`, 401 `demo_key_wrong`. */
export function requireControl(request: Request, settings = environment()): void {
  const origin = request.headers.get('origin');
  const site = request.headers.get('sec-fetch-site') ?? 'none';
  if ((origin && origin !== settings.brandOrigin) || !['same-origin', 'none'].includes(site))
    throw new HttpError(403, 'other_site', 'Pages of other sites may not use the control interface.');
  requireKey(request.headers.get('authorization')?.replace(/^Bearer /i, ''), settings);
}

/** `given`: any text that came as the key. Throws 404 `controls_closed`, 401 `demo_key_wrong`. */
export function requireKey(given = '', { production, demoKey }: Pick<Environment, 'production' | 'demoKey'> = environment()): void {
  if (!demoKey && !production) return;
  if (!demoKey) throw new HttpError(404, 'controls_closed', 'The control interface is closed. Start the server with DEMO_KEY to open it.');
  if (!timingSafeEqual(digest(given), digest(demoKey))) throw new HttpError(401, 'demo_key_wrong', 'Send the key of DEMO_KEY as Authorization: Bearer.');
}
