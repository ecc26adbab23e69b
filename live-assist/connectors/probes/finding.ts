// What "Test this connector" says of one check.

export interface Finding {
  /** The field, or the document that it was compared with, and what was looked at: `Token Endpoint: TLS`. */
  check: string;
  /** `warning`: it works, or cannot be told from here, and is worth a look. `skipped`: there was nothing to check. */
  outcome: 'ok' | 'warning' | 'failed' | 'skipped';
  /** Stable; null where all is well or nothing was checked. */
  code: string | null;
  saw: string;
  /** What to change; empty where nothing is to be. */
  change: string;
}

export const ok = (check: string, saw: string): Finding => ({ check, outcome: 'ok', code: null, saw, change: '' });
export const skipped = (check: string, saw: string): Finding => ({ check, outcome: 'skipped', code: null, saw, change: '' });
export const failed = (check: string, code: string, saw: string, change: string): Finding => ({ check, outcome: 'failed', code, saw, change });
export const warning = (check: string, code: string, saw: string, change: string): Finding => ({ check, outcome: 'warning', code, saw, change });
