// The VAS's cookies: signed, HTTP-only, each brand's under its own path, so that signing in at one brand is nothing at another.
import type { Configuration } from 'oidc-provider';
import { environment } from '@/lib/environment';
import { installationSecret } from '@/lib/secrets';

/** Cookies ignore ports, so the port is in the name: two servers on one machine do not overwrite each other's. */
function cookieName(what: string): string {
  const { port } = new URL(environment().brandOrigin);
  return ['vas', what, port].filter(Boolean).join('-');
}

/** Cookie settings of the brand whose VAS is mounted at `mountPath`. */
export async function cookiesOf(mountPath: string): Promise<Configuration['cookies']> {
  return {
    keys: [await installationSecret('idp.cookies')],
    names: { session: cookieName('session'), interaction: cookieName('interaction'), resume: cookieName('resume') },
    long: { httpOnly: true, sameSite: 'lax', signed: true, path: mountPath },
    // oidc-provider sets these cookies' paths: that of the login page, and that of the address to come back to.
    short: { httpOnly: true, sameSite: 'lax', signed: true },
  };
}
