// What the control interface says of a brand: where it is, how its visitors are verified, and who signs in.
import { agentPassword } from '../brands/agent-password';
import type { BrandPack } from '../brands/pack';
import { readSettings } from '../brands/settings';
import { addressesOf } from '../brands/wiring';

/** The brand's addresses, settings, and sign-ins. The agents' password is told only where everybody knows it. */
export async function describeBrand(slug: string, pack: BrandPack) {
  const { site, issuer, workspace, portal } = addressesOf(slug);
  const { source, password } = await agentPassword();
  return {
    slug,
    name: pack.site.name,
    addresses: { site, issuer, workspace, portal },
    ...(await readSettings(slug)),
    signIns: pack.personas.map(({ login, hint }) => ({ login, name: hint.name, summary: hint.summary, password: pack.demoPassword })),
    agents: pack.liveAssist.agents.map((agent) => ({ ...agent, ...(source === 'development' && { password }) })),
  };
}

/** Who may sign in at the brand, with everything that their tokens say. */
export const personasOf = ({ personas, demoPassword }: BrandPack) =>
  personas.map(({ login, sub, hint, claims, contact }) => ({ login, sub, name: hint.name, summary: hint.summary, password: demoPassword, claims, inCrm: contact !== undefined }));
