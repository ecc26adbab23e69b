// The demo agents' password: from the environment; a known one in development; a generated one in production on this machine.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeFolder } from '@/lib/data-folder';
import { environment } from '@/lib/environment';
import { installationSecret } from '@/lib/secrets';

const DEVELOPMENT_PASSWORD = 'live-assist';

export interface AgentPassword {
  password: string;
  source: 'environment' | 'development' | 'generated';
}

/** The password that all agents share, and where it is from. A generated one has 16 characters, and is the same at every start. */
export async function agentPassword(): Promise<AgentPassword> {
  const { agentPassword: given, production } = environment();
  if (given) return { password: given, source: 'environment' };
  if (!production) return { password: DEVELOPMENT_PASSWORD, source: 'development' };
  return { password: (await installationSecret('agent-password')).slice(0, 16), source: 'generated' };
}

/** Writes a generated password where only this user reads it, so that it need not be printed. Returns the file's path. */
export async function writeAgentPassword(password: string): Promise<string> {
  const { dataDir } = environment();
  const file = join(dataDir, 'agent-password');
  await makeFolder(dataDir);
  await writeFile(file, `${password}\n`, { mode: 0o600 });
  return file;
}
