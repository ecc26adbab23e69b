import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as first from '@/lib/environment';

test('a .env file that the framework reads later changes nothing: every copy of the module says what was set at the start', async () => {
  const { demoKey, agentPassword } = first.environment();
  Object.assign(process.env, { DEMO_KEY: 'from-a-file-that-came-later', AGENT_PASSWORD: 'from-a-file-that-came-later' });
  // What a route's bundle has: the same code, evaluated once more.
  const copy = (await import(`${import.meta.resolve('../lib/environment.ts')}?copy`)) as typeof first;
  assert.notEqual(copy.environment, first.environment);
  assert.deepEqual([copy.environment().demoKey, copy.environment().agentPassword], [demoKey, agentPassword]);
});
