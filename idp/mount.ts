// Hands a request to a brand's oidc-provider as if it stood alone at the issuer's address.
import type { IncomingMessage } from 'node:http';
import { environment } from '@/lib/environment';

const { host, protocol } = new URL(environment().brandOrigin);

/**
 * oidc-provider builds the addresses in its answers from what the request says of its host: that is settled here, whatever the caller sent.
 * `baseUrl` tells it the path that was cut off.
 */
export function mountAt(mountPath: string, request: IncomingMessage): void {
  const { headers } = request;
  for (const name in headers) if (name === 'forwarded' || name.startsWith('x-forwarded-')) delete headers[name];
  headers.host = headers['x-forwarded-host'] = host;
  headers['x-forwarded-proto'] = protocol.slice(0, -1);
  const rest = (request.url ?? '').slice(mountPath.length);
  Object.assign(request, { baseUrl: mountPath, url: rest.startsWith('/') ? rest : `/${rest}` });
}
