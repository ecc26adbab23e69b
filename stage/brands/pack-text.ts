// A pack as text, from a file: JSON, with its problems named as a form would name them.
import { HttpError } from '@/lib/http-error';
import type { BrandPack } from './pack';
import { parsePack } from './parse-pack';

/** Reads a pack, or an own brand's file. Throws 400 `pack_invalid`; what is wrong with the file as a whole is said of `(file)`. */
export function parsePackText(text: string): BrandPack {
  return parsePack(parseJson(text));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw unusable(`is not JSON: ${(error as SyntaxError).message}`);
  }
}

/** What is wrong with a file as a whole. */
export const unusable = (problem: string) => new HttpError(400, 'pack_invalid', 'The file cannot be used.', [`(file): ${problem}`]);
