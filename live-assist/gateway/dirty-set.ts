// Gathers names for a moment and hands them over together; one handing-over at a time, so that the newest reading comes last.
import { log } from '@/lib/log';

const RETRY_MS = 1_000;

export class DirtySet {
  private readonly names = new Set<string>();
  private timer: NodeJS.Timeout | undefined;
  private busy = false;

  constructor(
    private readonly gatherMs: number,
    private readonly flush: (names: string[]) => Promise<void>,
  ) {}

  add(name: string): void {
    this.names.add(name);
    this.schedule(this.gatherMs);
  }

  private schedule(ms: number): void {
    if (!this.busy) this.timer ??= setTimeout(() => void this.run(), ms);
  }

  private async run(): Promise<void> {
    this.timer = undefined;
    this.busy = true;
    const names = [...this.names];
    this.names.clear();
    const failed = await this.flush(names).then(() => false, (err: unknown) => (log.error({ err }, 'change not announced'), true));
    this.busy = false;
    if (failed) for (const name of names) this.names.add(name);
    if (this.names.size) this.schedule(failed ? RETRY_MS : this.gatherMs);
  }
}
