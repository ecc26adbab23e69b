// What "Ready for the meeting?" tells, line by line. Types only: the page reads them too.

export interface CheckName {
  name: string;
  /** In words. */
  title: string;
}

export type Line = CheckName &
  (
    | { outcome: 'running' }
    /** `saw`: what happened, in a sentence. `ms` in milliseconds. */
    | { outcome: 'passed'; ms: number; saw: string }
    /** `code` is stable; `change` says what to do. */
    | { outcome: 'failed'; ms: number; code: string; saw: string; change: string }
    /** Something that it needs failed before. */
    | { outcome: 'skipped'; saw: string }
  );

export interface Report {
  ready: boolean;
  /** Milliseconds, all in all. */
  ms: number;
  lines: Line[];
}

/** As newline-delimited JSON: each line as it changes, and the report at last. */
export type ReportEvent = { line: Line } | { report: Report };
