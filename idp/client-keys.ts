// Where a client's public keys come from: Live Assist publishes the key that ID tokens are encrypted to, and may rotate it.
import type { ClientMetadata, Configuration } from 'oidc-provider';
import { environment, isLoopback } from '@/lib/environment';
import type { VasFault } from './faults';

/** Longer than oidc-provider's own limit (2.5 s), shorter than the page waits: a key set that is slow once is no reason to refuse. */
const TIME_LIMIT_MS = 5_000;

/** Bytes. A key set has a few keys of some 500 each. */
export const KEY_SET_LIMITS = { jwks_uri: 64 * 1024 };

type Fetch = NonNullable<Configuration['fetch']>;

/**
 * oidc-provider's requests, which it keeps away from loopback and private networks (its `dispatcher`), so that nobody makes it ask
 * our own machines something. Excepted is exactly the address that one of the brand's clients registered, and only where the VAS itself is on loopback.
 */
export function fetchKeysOf(clients: ClientMetadata[], faults: readonly VasFault[] = []): Fetch {
  const onThisMachine = new Set(isLoopback(environment().brandOrigin) ? clients.map((client) => client.jwks_uri).filter((uri) => uri && isLoopback(uri)) : []);
  return async (url, options) => {
    if (faults.includes('encryption_keys_unreachable')) throw new Error('unreachable, on purpose');
    const init = onThisMachine.has(String(url)) ? { ...options, dispatcher: undefined } : options;
    const answer = await fetch(url, { ...(init as RequestInit), redirect: 'error', signal: AbortSignal.timeout(TIME_LIMIT_MS) });
    // oidc-provider would take an error's answer for fresh, and not ask again for a minute.
    if (answer.status !== 200) throw new Error(`the key set answered with status ${answer.status}`);
    return answer;
  };
}
