// GET /healthz: the process lives. GET /readyz: it answers requests, and its database answers too.
import type { ServerResponse } from 'node:http';
import { sql } from 'drizzle-orm';
import { database } from '@/lib/database';

let state: 'starting' | 'ready' | 'stopping' = 'starting';

export const markReady = () => void (state = 'ready');
export const markStopping = () => void (state = 'stopping');

/** Answers a health route; false for any other path. */
export function answerHealth(path: string, response: ServerResponse): boolean {
  if (path === '/healthz') answer(response, 200, 'alive');
  else if (path === '/readyz') void answerReady(response);
  else return false;
  return true;
}

async function answerReady(response: ServerResponse): Promise<void> {
  if (state !== 'ready') return answer(response, 503, state);
  const answers = await database().then((db) => db.execute(sql`select 1`)).then(() => true, () => false);
  answer(response, answers ? 200 : 503, answers ? 'ready' : 'database does not answer');
}

function answer(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' }).end(JSON.stringify({ status: text }));
}
