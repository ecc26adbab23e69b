// What the stage may break at a brand's VAS, to show who notices, and how.
import type { IncomingMessage } from 'node:http';

export const VAS_FAULTS = ['token_endpoint_down', 'encryption_keys_unreachable'] as const;
export type VasFault = (typeof VAS_FAULTS)[number];

/** Cuts the connection where the fault is on and the request is for the token endpoint, as a server that died does. True if it did. */
export function cutOff(faults: readonly VasFault[] | undefined, request: IncomingMessage): boolean {
  if (!faults?.includes('token_endpoint_down') || !/^\/token(\?|$)/.test(request.url ?? '')) return false;
  request.socket.destroy();
  return true;
}
