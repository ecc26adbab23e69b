// The chapters that ship with the app: one JSON file per language in stage/chapters, read and validated on first use.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chapterFile, type ChapterFile } from './chapter';

const FOLDER = join(process.cwd(), 'stage/chapters');
const USUAL = 'en';

/** Languages that there is a file for. */
export const chapterLanguages = async (): Promise<string[]> => (await readdir(FOLDER)).filter((file) => file.endsWith('.json')).map((file) => file.slice(0, -'.json'.length));

/** The chapters in `lang`, or in English where there are none. */
export async function loadChapters(lang: string | undefined): Promise<ChapterFile> {
  const languages = await chapterLanguages();
  const chosen = languages.find((one) => one === lang) ?? USUAL;
  return chapterFile.parse(JSON.parse(await readFile(join(FOLDER, `${chosen}.json`), 'utf8')));
}
