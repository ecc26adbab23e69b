// What pages and windows tell the wire, a few times in each chat: answered by its routes as they are, without the framework around them, which
// would cost more than the routes do (docs/decisions/0010). Whatever is no such POST goes the usual way.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { POST as fromPage } from '@/app/(brand)/api/wire/[brand]/route';
import { POST as fromWindow } from '@/app/(live-assist)/api/account/[account]/wire/route';
import { log } from '@/lib/log';
import { PAGE, WINDOW } from './report-paths';

/** Answers what report-paths.ts names. Its body has been looked at: it fits. */
export async function handleReports(request: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    const path = request.url!.split('?', 1)[0]!;
    const asked = new Request(`http://${request.headers.host}${path}`, { method: 'POST', headers: headersOf(request), body: await bodyOf(request) });
    const [, brand] = PAGE.exec(path) ?? [];
    const answer = brand ? await fromPage(asked, { params: Promise.resolve({ brand }) }) : await fromWindow(asked, { params: Promise.resolve({ account: WINDOW.exec(path)![1]! }) });
    if (answer.status === 204) response.writeHead(204).end();
    else response.writeHead(answer.status, Object.fromEntries(answer.headers)).end(await answer.text());
  } catch (err) {
    log.info({ err }, 'a report broke off');
    response.destroy();
  }
}

/** Those that the routes look at: a browser sends twenty, and each that is copied costs. */
const READ = ['origin', 'sec-fetch-site', 'x-caller-address'];

const headersOf = ({ headers }: IncomingMessage) => READ.flatMap((name): [string, string][] => (headers[name] === undefined ? [] : [[name, String(headers[name])]]));

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}
