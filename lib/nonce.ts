// The nonce by which a page's policy allows its inline scripts and styles (CSP §2.3.1), for whoever writes one.

/** The nonce that a policy names; empty where it names none. */
export const nonceIn = (policy: string | null | undefined): string => /'nonce-([^']+)'/.exec(policy ?? '')?.[1] ?? '';
