// What the served script knows of its account (live-assist/web-sdk.ts puts it around the bundle).
import type { MethodName } from './page-method';
import type { Look } from './surface';

export interface AccountForSdk {
  site: string;
  /**
   * The page's JavaScript method, as configured in the connector. Absent with PKCE: there the method needs a challenge, and its verifier belongs to
   * one window. (A challenge served with this script would be the same for everybody, and bind a code to nobody.)
   */
  method?: MethodName;
  /** What the portal says of the invitation; it goes before what the page says. */
  look?: Look;
}

declare const LP_ACCOUNT: AccountForSdk | undefined;

/** Undefined where the script's address names no account: then the window tells which method to call. */
export const configuration = (): AccountForSdk | undefined => LP_ACCOUNT;
