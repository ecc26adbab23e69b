// What a page says of its visitor, on the way in: never verified, and never a reason to refuse a chat. What has no type, or lies deeper
// than a person would read, is kept as far as it can be, and shown for what it is (documented-attributes.ts).
import { z } from 'zod';
import { storableJson } from '@/lib/storable';
import { ATTRIBUTE_LIMITS, type EngagementAttribute } from '../contract/attributes';

/** A list of anything; the last {@link ATTRIBUTE_LIMITS}.count are kept. */
export const attributeList = z.array(z.unknown()).transform((pushed) => pushed.slice(-ATTRIBUTE_LIMITS.count).map(keep));

function keep(pushed: unknown): EngagementAttribute {
  const { type } = (typeof pushed === 'object' && pushed ? pushed : {}) as { type?: unknown };
  const kept = cutDeep(pushed, ATTRIBUTE_LIMITS.depth);
  return storableJson(typeof type === 'string' ? { ...(kept as object), type: type.slice(0, ATTRIBUTE_LIMITS.typeLength) } : { type: '', value: kept });
}

function cutDeep(value: unknown, levels: number): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (levels === 0) return '…';
  if (Array.isArray(value)) return value.map((inner) => cutDeep(inner, levels - 1));
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, cutDeep(inner, levels - 1)]));
}
