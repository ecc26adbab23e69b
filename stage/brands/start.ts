// What the presenter's start page says of a brand.
import { agentPassword, type AgentPassword } from './agent-password';
import { readFlow, type FlowName } from './flow';
import type { BrandPack } from './pack';
import { addressesOf } from './wiring';

export interface BrandStart {
  slug: string;
  name: string;
  tagline: string;
  monogram: string;
  theme: BrandPack['site']['theme'];
  site: string;
  workspace: string;
  invitation: string;
  flow: FlowName;
  customers: { login: string; name: string; summary: string }[];
  customerPassword: string;
  agents: { login: string; name: string }[];
  /** The agents' password, or a sentence about where it is. */
  agentPassword: { known: string } | { where: string };
}

const WHERE: Record<Exclude<AgentPassword['source'], 'development'>, string> = {
  environment: 'the value of AGENT_PASSWORD',
  generated: 'printed when the server started',
};

export async function describeStart({ slug, pack }: { slug: string; pack: BrandPack }): Promise<BrandStart> {
  const { name, tagline, monogram, theme } = pack.site;
  const { site, workspace } = addressesOf(slug);
  const { source, password } = await agentPassword();
  return {
    slug,
    name,
    tagline,
    monogram,
    theme,
    site,
    workspace,
    invitation: pack.liveAssist.invitation,
    flow: await readFlow(slug),
    customers: pack.personas.map(({ login, hint }) => ({ login, name: hint.name, summary: hint.summary })),
    customerPassword: pack.demoPassword,
    agents: pack.liveAssist.agents,
    // In production this page may be public: there the password is told only where the operator looks.
    agentPassword: source === 'development' ? { known: password } : { where: WHERE[source] },
  };
}
