// What the switches are called, and how their positions are said in a sentence.
import type { LinkSettings } from './link';

export interface SettingsSaid extends Omit<LinkSettings, 'faults'> {
  faults?: readonly string[];
}

export const FLOW_WORDS: Record<NonNullable<LinkSettings['flow']>, { name: string; note: string }> = {
  code: { name: 'Code', note: 'The page passes a code on; Live Assist redeems it at the brand.' },
  'code-pkce': { name: 'Code with PKCE', note: 'The code is worth nothing without a verifier, which stays with Live Assist.' },
  implicit: { name: 'Implicit, signed', note: 'Legacy: the ID token itself passes through the browser, readable there.' },
  'implicit-encrypted': { name: 'Implicit, encrypted', note: 'Legacy: nobody in the browser can read the token; whoever takes it can still use it first.' },
};

export const FAULT_WORDS: Record<string, string> = {
  token_endpoint_down: 'Token endpoint is down',
  encryption_keys_unreachable: 'Encryption keys cannot be fetched',
};

/** Seconds in words: `15 s`, `5 min`, `1 h`. */
export function lifetimeWords(seconds: number): string {
  if (seconds % 3600 === 0) return `${seconds / 3600} h`;
  return seconds % 60 === 0 ? `${seconds / 60} min` : `${seconds} s`;
}

/** Settings in a sentence's middle, such as `implicit, signed; tokens hold 15 s`. */
export function describeSettings({ flow, tokenLifetime, anonymousClick, agentsAvailable, faults }: SettingsSaid): string {
  const said = [
    flow && `${FLOW_WORDS[flow].name} flow`,
    tokenLifetime && `tokens hold ${lifetimeWords(tokenLifetime)}`,
    anonymousClick && (anonymousClick === 'ask' ? 'who is not signed in is asked to' : 'who is not signed in is declined'),
    agentsAvailable !== undefined && (agentsAvailable ? 'agents are available' : 'agents are away'),
    faults && (faults.length ? faults.map((fault) => FAULT_WORDS[fault] ?? fault).join(', ') : 'nothing is broken'),
  ];
  return said.filter(Boolean).join('; ');
}
