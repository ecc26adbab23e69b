// Work that costs little more for many than for one: what comes while some is under way is done together, next.

/** Runs `work` on batches of at most `most`, `inFlight` of them at a time. */
export class Batcher<In, Out> {
  private readonly waiting: { item: In; resolve: (out: Out) => void; reject: (error: unknown) => void }[] = [];
  private running = 0;
  private scheduled = false;

  constructor(
    private readonly work: (items: In[]) => Promise<Out[]>,
    private readonly limits: { most: number; inFlight: number },
  ) {}

  /** The item's own outcome; `work` answers in the items' order. */
  do(item: In): Promise<Out> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ item, resolve, reject });
      this.schedule();
    });
  }

  // At the end of this turn of the event loop: what other sockets have received by now comes along. The embedded
  // database works on the event loop, so that nothing would ever gather while it does.
  private schedule(): void {
    if (this.scheduled || this.running >= this.limits.inFlight) return;
    this.scheduled = true;
    setImmediate(() => void this.run());
  }

  private async run(): Promise<void> {
    this.scheduled = false;
    this.running++;
    while (this.waiting.length) {
      // More than one batch holds: another begins beside it.
      if (this.waiting.length > this.limits.most) this.schedule();
      const batch = this.waiting.splice(0, this.limits.most);
      try {
        const outs = await this.work(batch.map(({ item }) => item));
        batch.forEach(({ resolve }, index) => resolve(outs[index]!));
      } catch (error) {
        for (const { reject } of batch) reject(error);
      }
    }
    this.running--;
  }
}
