// The one place where a rule of oidc-provider is loosened: the implicit flow on this machine, where there is no https.
import type { Provider } from 'oidc-provider';
import { isLoopback } from '@/lib/environment';

/** oidc-provider's rules for `web` clients of the implicit flow (OIDC Registration §2), by its own names for them. */
const HTTPS_RULES = new Set(['implicit-force-https', 'implicit-forbid-localhost']);

/** oidc-provider's schema of a client's registration; its published types leave it out. */
interface ClientSchema {
  redirect_uris: string[];
  post_logout_redirect_uris?: string[];
  invalidate(message: string, code?: string): void;
}

/**
 * Lets a client whose addresses are all on loopback ask for ID tokens in the front channel. Any other is still refused.
 * (`native` clients may use loopback without this, but may not ask silently: `prompt=none` fails for them.)
 */
export function allowImplicitOnLoopback(provider: Provider): void {
  const { prototype } = (provider.Client as unknown as { Schema: { prototype: ClientSchema } }).Schema;
  const { invalidate } = prototype;
  prototype.invalidate = function (message, code) {
    const addresses = [...this.redirect_uris, ...(this.post_logout_redirect_uris ?? [])];
    if (code && HTTPS_RULES.has(code) && addresses.every(isOnLoopback)) return;
    invalidate.call(this, message, code);
  };
}

const isOnLoopback = (address: string) => URL.canParse(address) && isLoopback(address);
