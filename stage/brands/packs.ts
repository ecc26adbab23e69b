// The packs that there are: those that ship, in stage/packs, and the files that somebody laid into DATA_DIR/brands. Both are read on use.
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { environment } from '@/lib/environment';
import { HttpError } from '@/lib/http-error';
import { log } from '@/lib/log';
import { MAX_BODY_BYTES } from '@/lib/route';
import { readUtf8, SAVE_AS_UTF8 } from '@/lib/utf8';
import type { BrandPack } from './pack';
import { parsePackText, unusable } from './pack-text';

export type PackSource = 'shipped' | 'folder';

const SHIPPED = join(process.cwd(), 'stage/packs');
const folderOf = (source: PackSource) => (source === 'shipped' ? SHIPPED : join(environment().dataDir, 'brands'));

export interface PackFile {
  name: string;
  source: PackSource;
}

/** Names of the packs that there are, those that ship first; a file of the same name cannot take a shipped one's place. */
export async function packFiles(): Promise<PackFile[]> {
  const shipped = await namesIn('shipped');
  return [...shipped.map((name) => ({ name, source: 'shipped' as const })), ...(await namesIn('folder')).map((name) => ({ name, source: 'folder' as const }))];
}

/** A pack by its name. Throws 404 `pack_unknown`, and 400 `pack_invalid` for a file that cannot be used. */
export async function loadPack(name: string): Promise<BrandPack> {
  const files = await packFiles();
  const file = files.find((one) => one.name === name);
  if (!file) throw new HttpError(404, 'pack_unknown', `There is no pack called ${name}. There is: ${files.map((one) => one.name).join(', ')}.`);
  return readPack(file);
}

/** Throws 400 `pack_invalid`. */
export async function readPack({ name, source }: PackFile): Promise<BrandPack> {
  const path = join(folderOf(source), `${name}.json`);
  try {
    const { size, isFile } = await about(path);
    // Reading a pipe would wait for whoever writes to it.
    if (!isFile) throw unusable('is no file');
    // Not read first and measured then: somebody may have laid a film there.
    if (size > MAX_BODY_BYTES) throw unusable(`has ${size} bytes, and may have ${MAX_BODY_BYTES}`);
    const text = readUtf8(await readFile(path));
    if (text === undefined) throw unusable(SAVE_AS_UTF8);
    return parsePackText(text);
  } catch (error) {
    throw error instanceof HttpError ? error : unusable(`cannot be read: ${(error as NodeJS.ErrnoException).code ?? 'no file'}`);
  }
}

async function about(path: string) {
  const stats = await stat(path);
  return { size: stats.size, isFile: stats.isFile() };
}

async function namesIn(source: PackSource): Promise<string[]> {
  const files = await readdir(folderOf(source)).catch((error: NodeJS.ErrnoException) => {
    // What ships can be used all the same.
    if (error.code !== 'ENOENT') log.warn({ source, code: error.code }, 'folder of packs not read');
    return [];
  });
  return files.filter((file) => file.endsWith('.json') && !file.startsWith('.')).map((file) => file.slice(0, -'.json'.length)).sort();
}
