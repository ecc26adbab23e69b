// A report is answered by its route, with and without the framework: refused as any other address refuses.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import { closeDatabase } from '@/lib/database';
import { environment } from '@/lib/environment';
import { report } from '@/lib/wire/report';
import { eventsOf } from '@/lib/wire/ring';
import { isReport } from './report-paths';
import { handleReports } from './reports';

const server = createServer((request, response) => void handleReports(request, response));
let origin = '';
before(async () => {
  await once(server.listen(0, '127.0.0.1'), 'listening');
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
after(async () => {
  server.closeAllConnections();
  server.close();
  await closeDatabase();
});

const { brandOrigin, liveAssistOrigin } = environment();
const BATCH = { source: 'page-0001', events: [{ kind: 'method_called', sequence: 1, at: 1 }] };
const send = (path: string, from: string, body: unknown = BATCH) => fetch(`${origin}${path}`, { method: 'POST', headers: { origin: from, 'content-type': 'application/json' }, body: JSON.stringify(body) });
const codeOf = async (answer: Response) => `${answer.status} ${((await answer.json()) as { error: { code: string } }).error.code}`;

test('What a page saw of a brand that servers know is recorded', async () => {
  const brand = `report-${randomUUID().slice(0, 8)}`;
  report({ brand, kind: 'signed_in' });
  assert.equal((await send(`/api/wire/${brand}`, brandOrigin)).status, 204);
  assert.deepEqual(eventsOf(brand).map(({ event }) => event.kind), ['signed_in', 'method_called']);
});

const REFUSED: [title: string, path: string, from: string, expected: string][] = [
  ['a brand that there is not', '/api/wire/nobody', brandOrigin, '404 brand_unknown'],
  ['an account that there is not', '/api/account/nobody/wire', liveAssistOrigin, '404 account_unknown'],
  ['another site’s page', '/api/wire/nobody', 'https://evil.example', '403 other_site'],
  ['another site’s frame', '/api/account/nobody/wire', 'https://evil.example', '403 other_site'],
];
for (const [title, path, from, expected] of REFUSED) test(`Refused: ${title} → ${expected}`, async () => assert.equal(await codeOf(await send(path, from)), expected));

test('Nothing else is taken from the framework', () => {
  for (const [method, path] of [['GET', '/api/wire/x'], ['POST', '/api/wire/x/y'], ['POST', '/api/account/x'], ['POST', '/api/wire/%00']] as const) assert.equal(isReport(method, path), false, path);
  assert.equal(isReport('POST', '/api/wire/x') && isReport('POST', '/api/account/x/wire'), true);
});
