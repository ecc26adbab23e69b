// One socket's place in one transcript. Entries leave strictly in the order of their numbers, none twice, none left out:
// the next number at once, with the content that the signal brought; anything else is read from the rows.
import { log } from '@/lib/log';
import type { Entry } from '../contract/transcript';
import { entriesAfter } from '../conversations/entries';
import { sawSent } from '../wire/delivery';
import type { Client } from './client';

const PAGE = 50;
/** Characters that wait in the socket's buffer at most: a page of the longest messages is more than it may hold. */
const WAITING = 256 * 1024;

export class Subscription {
  /** The highest number heard of. */
  private known: number;
  /** False until the client was told what it joined. */
  begun = false;
  /** Reading rows, or not begun yet: entries that come meanwhile are only noted. */
  private busy = true;

  constructor(
    readonly client: Client,
    readonly conversation: string,
    private readonly side: 'visitor' | 'agent',
    private sentUpTo: number,
  ) {
    this.known = sentUpTo;
  }

  /** Begins to deliver: everything up to `lastNumber` first, or, to a client that has seen nothing, the `latest` of that. */
  begin(lastNumber: number, latest = Infinity): Promise<void> {
    // A client that has seen more than there is was served by another database: it goes on from the end of this one.
    this.begun = true;
    this.sentUpTo = Math.min(this.sentUpTo || Math.max(0, lastNumber - latest), lastNumber);
    this.known = Math.max(this.known, lastNumber);
    return this.catchUp();
  }

  /** There is an entry `number`; `told` is it, also as a frame, where the signal brought the content. */
  offer(number: number, told?: { entry: Entry; frame: string }): void {
    this.known = Math.max(this.known, number);
    if (this.busy || number <= this.sentUpTo) return;
    if (told && number === this.sentUpTo + 1) {
      this.sentUpTo = number;
      this.sendEntry(told.entry, told.frame);
    } else void this.catchUp();
  }

  private async catchUp(): Promise<void> {
    this.busy = true;
    try {
      while (this.sentUpTo < this.known && this.client.open) if (!(await this.sendPage())) break;
    } catch (error) {
      log.error({ err: error }, 'entries not read'); // the next recheck reads them again
    } finally {
      this.busy = false;
    }
  }

  /** False where the rows have no more. */
  private async sendPage(): Promise<boolean> {
    const entries = await entriesAfter(this.conversation, this.sentUpTo, PAGE);
    const last = entries.at(-1);
    if (!last) return false;
    this.sentUpTo = last.number;
    await this.sendAll(entries);
    return true;
  }

  /** A page at a time, or less: a long transcript waits in the database, not in the socket's buffer. */
  private async sendAll(entries: Entry[]): Promise<void> {
    let waiting = 0;
    for (const entry of entries) {
      const text = JSON.stringify({ type: 'entry', conversation: this.conversation, entry });
      waiting += text.length;
      if (entry !== entries.at(-1) && waiting < WAITING) this.sendEntry(entry, text);
      else {
        await new Promise<void>((sent) => this.sendEntry(entry, text, sent));
        waiting = 0;
      }
    }
  }

  private sendEntry(entry: Entry, frame: string, done?: () => void): void {
    const hasLeft = this.client.sendText(frame, done);
    if (hasLeft) sawSent({ account: this.client.room.account, conversation: this.conversation }, this.side, entry);
  }
}
