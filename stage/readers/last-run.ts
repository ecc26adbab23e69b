// The last run of each brand, in this process's memory, as long as the wire would keep it.
import { HttpError } from '@/lib/http-error';
import { processCell } from '@/lib/process-cell';
import type { Level } from '@/lib/wire/kind';
import { RING_LIMITS } from '@/lib/wire/ring';
import type { BrandPack } from '../brands/pack';
import { recordFlows } from './run';
import { tableOf, type ReadersTable, type Recording } from './table';

const MOST = 20;

interface Run {
  at: number;
  customer: { login: string; name: string };
  recordings: Recording[];
}

const runs = processCell('readers', () => new Map<string, Run>());

export interface Readers extends ReadersTable {
  brand: string;
  /** When the chats were, ISO 8601. */
  at: string;
  customer: { login: string; name: string };
}

/** Runs the flows for a persona of the brand's pack, the first one where none is named. Throws 404 `customer_unknown`, and as {@link recordFlows}. */
export async function runReaders(brand: string, pack: BrandPack, login: string | undefined, gone: AbortSignal): Promise<void> {
  const persona = login === undefined ? pack.personas[0] : pack.personas.find((one) => one.login === login);
  if (!persona) throw new HttpError(404, 'customer_unknown', 'This brand has no such customer.');
  const recordings = await recordFlows(pack, persona.login, gone);
  runs.delete(brand);
  runs.set(brand, { at: Date.now(), customer: { login: persona.login, name: persona.hint.name }, recordings });
  const [oldest] = runs.keys();
  if (runs.size > MOST && oldest) runs.delete(oldest);
}

/** Throws 404 `readers_not_run`. */
export function readReaders(brand: string, level: Level, now = Date.now()): Readers {
  const run = runs.get(brand);
  if (!run || now - run.at > RING_LIMITS.ageMs) throw new HttpError(404, 'readers_not_run', 'The three flows were not run for this brand yet, or too long ago. POST runs them.');
  return { brand, at: new Date(run.at).toISOString(), customer: run.customer, ...tableOf(run.recordings, level) };
}
