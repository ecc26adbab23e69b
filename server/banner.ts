// What a person who just started the server needs: addresses, sign-ins, and what to click first.
import { addressesOf } from '@/stage/brands/wiring';
import type { Demo } from './demo';

/** oidc-provider warns at import on every Node before 22, and has no switch for it. */
const isOlderNode = Number(process.versions.node.split('.')[0]) < 22;

/** Prints to standard output. A generated password is shown to a terminal only; a log gets the name of the file it is in. */
export function printBanner({ brands, agent, passwordFile }: Demo): void {
  const { slug, pack } = brands[0]!;
  const { site, workspace, portal, issuer, brandOrigin } = addressesOf(slug);
  const secret = passwordFile && !process.stdout.isTTY ? `in ${passwordFile}` : agent.source === 'environment' ? 'as in AGENT_PASSWORD' : agent.password;
  const lines = [
    `${pack.site.name}, with authenticated chat`,
    '',
    `  Start here        ${brandOrigin}/`,
    `  Brand site        ${site}`,
    `  Agent Workspace   ${workspace}`,
    `  Engagement Portal ${portal}`,
    `  VAS (issuer)      ${issuer}`,
    '',
    `  Customers         ${pack.personas.map(({ login }) => login).join(', ')} · password ${pack.demoPassword}`,
    `  Agents            ${pack.liveAssist.agents.map(({ login }) => login).join(', ')} · password ${secret}`,
    '',
    '  1. Open the Agent Workspace and sign in as an agent.',
    `  2. In a second window open the brand site, sign in as ${pack.personas[0]!.login}, and click “${pack.liveAssist.invitation}”.`,
    '  3. Accept the chat in the workspace: you see who it is.',
    ...(isOlderNode ? ['', `  “Unsupported runtime” above is oidc-provider’s word on Node ${process.versions.node}: it asks for 22. This project supports 20.19, and tests it.`] : []),
  ];
  process.stdout.write(`\n${lines.map((line) => `  ${line}`.trimEnd()).join('\n')}\n\n`);
}
