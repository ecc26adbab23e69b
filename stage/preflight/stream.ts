// The report while it is made: newline-delimited JSON, one event a line.
import type { Line, Report, ReportEvent } from './report';

const TYPE = 'application/x-ndjson';

export const wantsStream = ({ headers }: Request): boolean => headers.get('accept')?.includes(TYPE) ?? false;

/** `run` is told when nobody listens any more. A run that is refused fails the answer before it begins. */
export async function asStream(gone: AbortSignal, run: (gone: AbortSignal, tell: (line: Line) => void) => Promise<Report>): Promise<Response> {
  const left = new AbortController();
  gone.addEventListener('abort', () => left.abort(gone.reason), { once: true });
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const writer = writable.getWriter();
  const encoder = new TextEncoder();
  // Where the reader has gone, writing fails: that is how it is heard of.
  const write = (event: ReportEvent) => void writer.write(encoder.encode(`${JSON.stringify(event)}\n`)).catch(() => left.abort());
  let begun = () => {};
  const hasBegun = new Promise<void>((resolve) => (begun = resolve));
  const done = run(left.signal, (line) => (begun(), write({ line }))).then((report) => write({ report }));
  await Promise.race([hasBegun, done]);
  // Whoever reads is not left waiting where it broke off; closing fails where nobody reads any more.
  void done.then(() => writer.close(), (error: unknown) => writer.abort(error)).catch(() => {});
  return new Response(readable, { headers: { 'content-type': TYPE, 'cache-control': 'no-store', 'x-accel-buffering': 'no' } });
}
