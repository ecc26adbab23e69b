import assert from 'node:assert/strict';
import { createServer, type AddressInfo } from 'node:net';
import { test } from 'node:test';
import { requireFreePort } from './port';
import { describeFailure } from './start-failure';

const problem = (port: number, host: string) => requireFreePort(port, host).then(() => undefined, describeFailure);

test('a port that is taken, and a host that is not this machine’s, are said by name; a free port is left free', async () => {
  const taken = createServer();
  await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
  const { port } = taken.address() as AddressInfo;
  assert.match((await problem(port, '127.0.0.1')) ?? '', /^PORT \d+ is in use/);
  assert.match((await problem(port, '192.0.2.1')) ?? '', /^HOST 192\.0\.2\.1 is not an address/);
  await new Promise((resolve) => taken.close(resolve));
  for (const _ of [1, 2]) assert.equal(await problem(port, '127.0.0.1'), undefined);
});
