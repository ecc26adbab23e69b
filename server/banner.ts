// What a person who just started the server needs: addresses, sign-ins, and what to click first.
import type { BrandPack } from '@/stage/brands/pack';
import { controlsNow } from '@/stage/brands/start';
import { addressesOf } from '@/stage/brands/wiring';
import type { Demo } from './demo';

/** oidc-provider warns at import on every Node before 22, and has no switch for it. */
const isOlderNode = Number(process.versions.node.split('.')[0]) < 22;

/** The stage does it by clicks, where its controls are open. */
const onTheStage = (brandOrigin: string, { personas, liveAssist }: BrandPack) => [
  `  1. Open ${brandOrigin}/, the presenter’s stage, and click “Sign in as ${liveAssist.agents[0]!.name}”: the agent is seated.`,
  `  2. Click ${personas[0]!.hint.name} among the customers, and on the brand’s site “${liveAssist.invitation}”.`,
  '  3. Click “Accept” in the workspace: the agent sees who it is.',
  `  Or in two windows of your own: ${liveAssist.agents[0]!.login} in the Agent Workspace, ${personas[0]!.login} on the brand site.`,
];

const inTwoWindows = ({ personas, liveAssist }: BrandPack) => [
  '  1. Open the Agent Workspace and sign in as an agent.',
  `  2. In a second window open the brand site, sign in as ${personas[0]!.login}, and click “${liveAssist.invitation}”.`,
  '  3. Accept the chat in the workspace: you see who it is.',
];

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
    ...(controlsNow() !== 'closed' ? onTheStage(brandOrigin, pack) : inTwoWindows(pack)),
    ...(isOlderNode ? ['', `  “Unsupported runtime” above is oidc-provider’s word on Node ${process.versions.node}: it asks for 22. This project supports 20.19, and tests it.`] : []),
  ];
  process.stdout.write(`\n${lines.map((line) => `  ${line}`.trimEnd()).join('\n')}\n\n`);
}
