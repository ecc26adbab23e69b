// What a page says of its visitor must not cost them the chat: a request and a frame have their limits, and a page may not know them.
import type { EngagementAttribute } from '../contract/attributes';
import { ATTRIBUTE_LIMITS } from '../contract/attributes';

const bytes = (value: unknown) => new TextEncoder().encode(JSON.stringify(value)).length;

/** The attributes as far as they fit, the last ones first; of one that does not fit its type stays, and how large it was. */
export function fitAttributes(pushed: EngagementAttribute[]): EngagementAttribute[] {
  let left: number = ATTRIBUTE_LIMITS.bytes;
  const kept = pushed.slice(-ATTRIBUTE_LIMITS.count).reverse().map((attribute) => {
    const size = bytes(attribute);
    const fits = size <= left;
    const one = fits ? attribute : { type: String(attribute?.type).slice(0, ATTRIBUTE_LIMITS.typeLength), omitted: `${size} bytes: more than is kept` };
    left -= fits ? size : 0;
    return one;
  });
  return kept.reverse();
}
