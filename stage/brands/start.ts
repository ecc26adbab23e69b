// What the stage knows of a brand before anybody asks: its places, who signs in there, and how it stands.
import { environment } from '@/lib/environment';
import { readState, type BrandState } from '../control/brand-state';
import { agentPassword, type AgentPassword } from './agent-password';
import type { BrandPack } from './pack';
import { readSettings, type BrandSettings } from './settings';
import { addressesOf } from './wiring';

export interface StageBrand {
  slug: string;
  name: string;
  tagline: string;
  monogram: string;
  theme: BrandPack['site']['theme'];
  addresses: { site: string; workspace: string; portal: string; issuer: string };
  /** The words on the button that opens the chat. */
  invitation: string;
  settings: BrandSettings;
  /** How it stands, in full; undefined while it is being made anew. */
  state?: BrandState;
  /** `sub`: the contact's number in the CRM, where that knows them, and in every token. */
  customers: { login: string; sub: string; name: string; summary: string; inCrm: boolean }[];
  customerPassword: string;
  agents: { login: string; name: string }[];
  /** The agents' password, or a sentence about where it is. */
  agentPassword: { known: string } | { where: string };
}

const WHERE: Record<Exclude<AgentPassword['source'], 'development'>, string> = {
  environment: 'the value of AGENT_PASSWORD',
  generated: 'in the file agent-password of the server’s data folder',
};

/** A brand and its pack as `listBrands` gives them, and the settings as they stand at this moment. */
export async function describeStart({ slug, pack }: { slug: string; pack: BrandPack }): Promise<StageBrand> {
  const { name, tagline, monogram, theme } = pack.site;
  const { site, workspace, portal, issuer } = addressesOf(slug);
  const [state, { source, password }] = await Promise.all([readState(slug), agentPassword()]);
  return {
    slug,
    name,
    tagline,
    monogram,
    theme,
    addresses: { site, workspace, portal, issuer },
    invitation: pack.liveAssist.invitation,
    settings: state?.settings ?? (await readSettings(slug)),
    state,
    customers: pack.personas.map(({ login, sub, hint, contact }) => ({ login, sub, name: hint.name, summary: hint.summary, inCrm: contact !== undefined })),
    customerPassword: pack.demoPassword,
    agents: pack.liveAssist.agents,
    // In production this page may be public: there the password is told only where the operator looks.
    agentPassword: source === 'development' ? { known: password } : { where: WHERE[source] },
  };
}

/** Whether the control interface answers this page: to anybody here, to who knows the key, or to nobody. */
export type Controls = 'open' | 'locked' | 'closed';

/** With a key they are locked, in development too. */
export function controlsNow({ production, demoKey } = environment()): Controls {
  if (demoKey) return 'locked';
  return production ? 'closed' : 'open';
}
