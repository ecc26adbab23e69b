// Every state of the stage has an address: what a link asks for is read here, leniently, and written again. Reading changes nothing:
// the page applies what a link asks for after it has loaded, by the same calls as its switches.
import { LEVELS, type Level } from '@/lib/wire/kind';
import { PANES, type PaneName } from './panes';

export const FLOWS = ['code', 'code-pkce', 'implicit', 'implicit-encrypted'] as const;
export const FAULTS = ['token_endpoint_down', 'encryption_keys_unreachable'] as const;

/** Settings of the brand that a link may carry, by the names of the control interface. */
export interface LinkSettings {
  flow?: (typeof FLOWS)[number];
  /** Seconds. */
  tokenLifetime?: number;
  anonymousClick?: 'ask' | 'decline';
  agentsAvailable?: boolean;
  /** What is broken on purpose; a link names them where there are any. */
  faults?: (typeof FAULTS)[number][];
}

export interface StageLink {
  brand?: string;
  chapter?: string;
  /** From 1. */
  step?: number;
  level?: Level;
  panes?: PaneName[];
  /** Of the chapters' texts. */
  lang?: string;
  settings: LinkSettings;
}

const oneOf = <T extends string>(values: readonly T[], value: string | null): T | undefined => values.find((one) => one === value);

const whole = (value: string | null, least: number, most: number): number | undefined => {
  const number = /^\d{1,6}$/.test(value ?? '') ? Number(value) : NaN;
  return number >= least && number <= most ? number : undefined;
};

const AGENTS = { available: true, away: false } as const;

/** What an address asks for; what it says wrongly, it does not say. */
export function readLink(search: URLSearchParams): StageLink {
  const panes = PANES.filter((pane) => search.get('panes')?.split(',').includes(pane));
  const agents = oneOf(['available', 'away'], search.get('agents'));
  const faults = FAULTS.filter((fault) => search.get('faults')?.split(',').includes(fault));
  const settings: LinkSettings = {
    flow: oneOf(FLOWS, search.get('flow')),
    tokenLifetime: whole(search.get('lifetime'), 5, 3600),
    anonymousClick: oneOf(['ask', 'decline'], search.get('anonymous')),
    agentsAvailable: agents && AGENTS[agents],
    faults: faults.length ? faults : undefined,
  };
  return said({
    brand: search.get('brand') ?? undefined,
    chapter: search.get('chapter') ?? undefined,
    step: whole(search.get('step'), 1, 99),
    level: oneOf(LEVELS, search.get('level')),
    panes: panes.length ? panes : undefined,
    lang: /^[a-z]{2}(-[A-Z]{2})?$/.exec(search.get('lang') ?? '')?.[0],
    settings: said(settings),
  });
}

/** The address of a state, from its `/` on. */
export function writeLink({ brand, chapter, step, level, panes, lang, settings: { flow, tokenLifetime, anonymousClick, agentsAvailable, faults } }: StageLink): string {
  const agents = agentsAvailable === undefined ? undefined : agentsAvailable ? 'available' : 'away';
  const all = said({ brand, chapter, step, flow, lifetime: tokenLifetime, anonymous: anonymousClick, agents, faults: faults?.join(',') || undefined, level, panes: panes?.join(','), lang });
  return `/?${Object.entries(all).map(([name, value]) => `${name}=${encodeURIComponent(String(value)).replaceAll('%2C', ',')}`).join('&')}`;
}

/** The same place of the same chapter with another brand, which is set as the chapter needs it. */
export function linkToBrand(search: URLSearchParams, brand: string): string {
  return writeLink({ ...readLink(search), brand, settings: {} });
}

/** Without what is undefined. */
const said = <T extends object>(value: T): T => Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as T;
