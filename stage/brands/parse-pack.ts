// What somebody hands in becomes a pack: a complete one, or an own brand's small file, which is expanded to one.
import type { z } from 'zod';
import { HttpError } from '@/lib/http-error';
import { expandOwnBrand, ownBrand } from './own-brand';
import { brandPack, type BrandPack } from './pack';

/** A complete pack says what its site is made of; an own brand's file only its name, and what differs from the defaults. */
const isComplete = (data: unknown): boolean => typeof data === 'object' && data !== null && ['site', 'liveAssist', 'demoPassword'].some((key) => key in data);

/** Throws 400 `pack_invalid`, each detail beginning with the field's path. */
export function parsePack(data: unknown): BrandPack {
  return isComplete(data) ? validated(brandPack, data) : validated(brandPack, expandOwnBrand(validated(ownBrand, data)));
}

function validated<S extends z.ZodType>(schema: S, data: unknown): z.output<S> {
  const result = schema.safeParse(data, { reportInput: true });
  if (result.success) return result.data;
  throw new HttpError(400, 'pack_invalid', 'The brand has fields that cannot be used.', result.error.issues.flatMap(describe));
}

/** One line per problem. A field that nobody knows is named itself, not the object that it stands in. */
function describe(issue: z.core.$ZodIssue): string[] {
  const at = (path: PropertyKey[]) => path.map(String).join('.') || '(file)';
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => `${at([...issue.path, key])}: is no field that there is here`);
  const isMissing = issue.code === 'invalid_type' && issue.input === undefined;
  return [`${at(issue.path)}: ${isMissing ? 'is missing' : issue.message}`];
}
