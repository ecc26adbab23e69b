// The packs that ship with the app: JSON files in stage/packs, read and validated on first use.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { HttpError } from '@/lib/http-error';
import { describeIssues } from '@/lib/route';
import { brandPack, type BrandPack } from './pack';

const FOLDER = join(process.cwd(), 'stage/packs');

/** Names of the packs that there are. */
export const packNames = async (): Promise<string[]> =>
  (await readdir(FOLDER)).filter((file) => file.endsWith('.json')).map((file) => file.slice(0, -'.json'.length));

/** Throws 404 `pack_unknown`, and what {@link parsePack} throws. */
export async function loadPack(name: string): Promise<BrandPack> {
  const names = await packNames();
  if (!names.includes(name)) throw new HttpError(404, 'pack_unknown', `There is no pack called ${name}. There is: ${names.join(', ')}.`);
  return parsePack(JSON.parse(await readFile(join(FOLDER, `${name}.json`), 'utf8')));
}

/** Throws 400 `pack_invalid`, each detail beginning with the field's path. */
export function parsePack(data: unknown): BrandPack {
  const result = brandPack.safeParse(data);
  if (result.success) return result.data;
  throw new HttpError(400, 'pack_invalid', 'The pack has fields that cannot be used.', describeIssues(result.error));
}
