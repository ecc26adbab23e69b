// What a first start needs: one brand to look at, and an agent who can sign in.
import { setTimeout as sleep } from 'node:timers/promises';
import { environment } from '@/lib/environment';
import { log } from '@/lib/log';
import { setAgentPasswords } from '@/live-assist/control';
import { agentPassword, writeAgentPassword, type AgentPassword } from '@/stage/brands/agent-password';
import { listBrands, makeBrand, repairBrands } from '@/stage/brands/brands';
import { CUT_OFF_AFTER } from '@/stage/brands/claim';
import type { BrandPack } from '@/stage/brands/pack';
import { loadPack } from '@/stage/brands/packs';
import { removeThrowAways } from '@/stage/brands/throw-away';

const FIRST_PACK = 'harbour-bank';
const PAUSE_MS = 100;

export interface Demo {
  brands: { slug: string; pack: BrandPack }[];
  agent: AgentPassword;
  /** Where a generated password is written down. */
  passwordFile?: string;
}

/** Makes the first brand where there is none, and settles the agents' password. */
export async function prepareDemo(): Promise<Demo> {
  await repairCutOff();
  // On a database of several processes another one may be working with one at this moment.
  await (environment().databaseUrl ? removeThrowAways() : removeThrowAways(0));
  await makeFirstBrand();
  const agent = await agentPassword();
  await setAgentPasswords(agent.password);
  const passwordFile = agent.source === 'generated' ? await writeAgentPassword(agent.password) : undefined;
  return { brands: await listBrands(), agent, passwordFile };
}

/** What a killed process left half done. On a database of several processes the others get their time to finish, and a second look comes after it. */
async function repairCutOff(): Promise<void> {
  if (!environment().databaseUrl) return logRepaired(await repairBrands(0));
  logRepaired(await repairBrands());
  const lookAgain = () => void repairBrands().then(logRepaired, (err: unknown) => log.error({ err }, 'brands not repaired'));
  setTimeout(lookAgain, CUT_OFF_AFTER * 1000 + PAUSE_MS).unref();
}

function logRepaired(brands: string[]): void {
  if (brands.length) log.info({ brands }, 'made whole what was cut off');
}

/** Several processes may start at once on one database: one makes the brand, the others wait until it is whole, or take over should that one end. */
async function makeFirstBrand(): Promise<void> {
  while (!(await listBrands()).length) {
    const made = await makeBrand(await loadPack(FIRST_PACK)).catch((error: { code?: string }) => {
      if (error.code !== 'brand_exists') throw error;
    });
    if (!made) await sleep(PAUSE_MS);
  }
}
