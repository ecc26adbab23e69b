// What the served script knows of its account (live-assist/web-sdk.ts puts it around the bundle).
import type { MethodName } from './page-method';

export interface AccountForSdk {
  site: string;
  /** The page's JavaScript method, as configured in the connector. */
  method: MethodName;
}

declare const LP_ACCOUNT: AccountForSdk | undefined;

/** Undefined where the script's address names no account: then the window tells which method to call. */
export const configuration = (): AccountForSdk | undefined => (typeof LP_ACCOUNT === 'undefined' ? undefined : LP_ACCOUNT);
