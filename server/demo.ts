// What a first start needs: one brand to look at, and an agent who can sign in.
import { setTimeout as sleep } from 'node:timers/promises';
import { setAgentPasswords } from '@/live-assist/control';
import { agentPassword, writeAgentPassword, type AgentPassword } from '@/stage/brands/agent-password';
import { listBrands, makeBrand } from '@/stage/brands/brands';
import type { BrandPack } from '@/stage/brands/pack';
import { loadPack } from '@/stage/brands/packs';

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
  await makeFirstBrand();
  const agent = await agentPassword();
  await setAgentPasswords(agent.password);
  const passwordFile = agent.source === 'generated' ? await writeAgentPassword(agent.password) : undefined;
  return { brands: await listBrands(), agent, passwordFile };
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
