// A transcript that lacks something before its newest entry asks for it, once for each newest entry.
import type { Entry } from '../contract/transcript';
import { completeTo } from '../transcript/entries';

export class Gaps {
  /** Number of the newest entry when a gap before it was last asked for, by conversation. */
  private readonly askedAt = new Map<string, number>();

  /** True where something is missing that was not asked for yet; it then counts as asked for. */
  take(conversation: string, entries: Entry[]): boolean {
    const newest = entries.at(-1)?.number ?? 0;
    if (completeTo(entries) === newest || (this.askedAt.get(conversation) ?? 0) >= newest) return false;
    this.askedAt.set(conversation, newest);
    return true;
  }

  /** After a connection was lost: what was asked for may not come. */
  reset = () => this.askedAt.clear();
}
