// What pages and windows tell the wire, a few times in each chat: answered by its routes as they are, without the framework around them, which
// would cost more than the routes do (docs/decisions/0010). Whatever is no such POST goes the usual way.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { POST as fromPage } from '@/app/(brand)/api/wire/[brand]/route';
import { POST as fromWindow } from '@/app/(live-assist)/api/account/[account]/wire/route';
import { log } from '@/lib/log';
import type { Asked } from '@/lib/route';
import { PAGE, WINDOW } from './report-paths';

/** Answers what report-paths.ts names. Its body has been looked at: it fits. */
export async function handleReports(request: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    const path = request.url!.split('?', 1)[0]!;
    const asked = askedBy(request, path);
    const [, brand] = PAGE.exec(path) ?? [];
    const answer = brand ? await fromPage(asked, { params: Promise.resolve({ brand }) }) : await fromWindow(asked, { params: Promise.resolve({ account: WINDOW.exec(path)![1]! }) });
    if (answer.status === 204) response.writeHead(204).end();
    else response.writeHead(answer.status, Object.fromEntries(answer.headers)).end(await answer.text());
  } catch (err) {
    log.info({ err }, 'a report broke off');
    response.destroy();
  }
}

/** As much of a request as the routes look at: the platform's own `Request`, with all its headers and streams, would cost more than they do. */
const askedBy = (request: IncomingMessage, url: string): Asked => ({
  url,
  headers: { get: (name) => request.headers[name]?.toString() ?? null },
  arrayBuffer: () => bytesOf(request),
});

const bytesOf = (request: IncomingMessage): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => void parts.push(part));
    request.once('end', () => resolve(Buffer.concat(parts))).once('error', reject);
  });
