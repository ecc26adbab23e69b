// "Ready for the meeting?" from a browser: the same address that curl asks, read line by line while it is answered.
import type { Line, Report, ReportEvent } from './report';

interface Asking {
  brand: string;
  key: string | null;
  /** Hears each line as it begins and as it ends. */
  hear: (line: Line) => void;
  /** Interrupts it; the throw-away brand is deleted all the same. */
  gone: AbortSignal;
}

/** The report; or a sentence where there is none. */
export async function askPreflight({ brand, key, hear, gone }: Asking): Promise<Report | string> {
  const headers = { 'content-type': 'application/json', accept: 'application/x-ndjson', ...(key && { authorization: `Bearer ${key}` }) };
  const answer = await fetch('/api/demo/preflight', { method: 'POST', headers, body: JSON.stringify({ brand }), signal: gone, cache: 'no-store' }).catch(() => undefined);
  if (!answer?.ok || !answer.body) return (await refusalOf(answer)) ?? 'The server does not answer. Is it still running?';
  try {
    for await (const event of eventsOf(answer.body)) {
      if ('report' in event) return event.report;
      hear(event.line);
    }
  } catch {
    // Told below: the answer ended before the report.
  }
  return 'The server stopped answering in between.';
}

async function refusalOf(answer: Response | undefined): Promise<string | undefined> {
  const read = (await answer?.json().catch(() => undefined)) as { error?: { message?: string } } | undefined;
  return read?.error?.message;
}

async function* eventsOf(body: ReadableStream<Uint8Array>): AsyncGenerator<ReportEvent> {
  const reader = body.pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>).getReader();
  let rest = '';
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    const lines = (rest + part.value).split('\n');
    rest = lines.pop()!;
    for (const line of lines) yield JSON.parse(line) as ReportEvent;
  }
}
