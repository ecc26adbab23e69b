// What this browser keeps for the presenter. Storage can be switched off: then nothing is remembered, and nothing breaks.

/** A value in the browser's storage that React can follow. `kind`: `local` for this browser, `session` for this tab. */
export class BrowserMemory {
  private readonly watchers = new Set<() => void>();

  constructor(
    private readonly kind: 'local' | 'session',
    private readonly name: string,
  ) {}

  readonly subscribe = (watcher: () => void): (() => void) => {
    this.watchers.add(watcher);
    return () => this.watchers.delete(watcher);
  };

  readonly read = (): string | null => attempt(() => this.storage().getItem(this.name)) ?? this.unkept;

  /** Null forgets it. */
  readonly write = (value: string | null): void => {
    const kept = attempt(() => (value === null ? this.storage().removeItem(this.name) : this.storage().setItem(this.name, value), true));
    this.unkept = kept ? null : value;
    for (const watcher of this.watchers) watcher();
  };

  /** Where storage is off: as long as the page lives. */
  private unkept: string | null = null;

  private storage = () => (this.kind === 'local' ? localStorage : sessionStorage);
}

function attempt<T>(touch: () => T): T | null {
  try {
    return touch();
  } catch {
    return null;
  }
}
