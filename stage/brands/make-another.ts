// A brand more, for who does not care what it is called.
import { HttpError } from '@/lib/http-error';
import { makeBrand } from './brands';
import type { BrandPack } from './pack';

/** Characters of a brand's name in addresses (pack-fields.ts). */
const SLUG_LIMIT = 39;

/** Makes a brand by the pack's own name, or by the first that is free after it (`harbour-bank`, `harbour-bank-2`, …), and returns it. */
export async function makeAnother(pack: BrandPack): Promise<string> {
  for (let number = 1; ; number += 1) {
    try {
      return await makeBrand(pack, numbered(pack.slug, number));
    } catch (error) {
      if (!(error instanceof HttpError && error.code === 'brand_exists')) throw error;
    }
  }
}

function numbered(name: string, number: number): string {
  if (number === 1) return name;
  const end = `-${number}`;
  return `${name.slice(0, SLUG_LIMIT - end.length)}${end}`;
}
