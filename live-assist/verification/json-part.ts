// Decodes a base64url part that must be a JSON object.
import type { JsonObject } from './check';

const decoder = new TextDecoder('utf-8', { fatal: true });

/** Undefined where the part is not UTF-8, not JSON, or JSON but not an object. */
export function readJsonPart(part: string): JsonObject | undefined {
  try {
    return asObject(JSON.parse(decoder.decode(Buffer.from(part, 'base64url'))));
  } catch {
    return undefined;
  }
}

/** The value, where it is an object and no array. */
export const asObject = (value: unknown): JsonObject | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : undefined;
