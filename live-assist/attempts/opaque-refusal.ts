// The vendor's one answer to every cause. A browser, and whoever sits at it, learns nothing of which check failed.
import { processCell } from '@/lib/process-cell';
import type { OpaqueRefusal } from '../contract/chat-request';

/** Milliseconds since 1970. The `time` is all by which a refused request is known on both sides: no two have the same. */
const cell = processCell('opaque-refusal', () => ({ last: 0 }));

export function opaqueRefusal(): OpaqueRefusal {
  cell.last = Math.max(Date.now(), cell.last + 1);
  return { error: { time: new Date(cell.last).toISOString(), message: 'Failed to validate user with customer authentication service', internalCode: 10 } };
}
