// What there is to choose from when a brand is made, and what is wrong with a file that cannot be chosen.
import { HttpError } from '@/lib/http-error';
import type { BrandPack } from './pack';
import { packFiles, readPack, type PackFile, type PackSource } from './packs';

export interface PackListing {
  /** What `POST /api/demo/brands` takes as `pack`. */
  name: string;
  source: PackSource;
  /** Absent where the file cannot be used. */
  title?: string;
  industry?: string;
  tagline?: string;
  monogram?: string;
  logo?: string;
  colours?: Pick<BrandPack['site']['theme'], 'primary' | 'onPrimary' | 'accent' | 'surface' | 'ink'>;
  /** Why the file cannot be used, each beginning with the field's path; empty where it can. */
  problems: readonly string[];
}

/** Every pack, those that ship first. One bad file says so, and breaks no other. */
export async function listPacks(): Promise<PackListing[]> {
  const files = await packFiles();
  return Promise.all(files.map((file) => describePack(file, files)));
}

async function describePack(file: PackFile, all: PackFile[]): Promise<PackListing> {
  if (file.source === 'folder' && all.some((one) => one.source === 'shipped' && one.name === file.name)) return { ...file, problems: ['(file): has the name of a pack that ships; rename the file'] };
  try {
    return { ...file, ...summaryOf(await readPack(file)), problems: [] };
  } catch (error) {
    if (error instanceof HttpError) return { ...file, problems: error.details ?? [error.message] };
    throw error;
  }
}

function summaryOf({ industry = 'Own brand', site: { name, tagline, monogram, logo, theme } }: BrandPack) {
  const { primary, onPrimary, accent, surface, ink } = theme;
  return { title: name, industry, tagline, monogram, logo, colours: { primary, onPrimary, accent, surface, ink } };
}
