import assert from 'node:assert/strict';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { after, before, test } from 'node:test';
import type { Connector } from '../account';
import type { Question } from '../testing/verifying-process';
import { answerJson, goodClaims, sign, startVas, type TestVas } from '../testing/vas';
import { anyAccount, KEY } from '../testing/verification';

const onServer = { skip: process.env.DATABASE_URL ? false : 'several processes need PostgreSQL: DATABASE_URL is not set' };
let vas: TestVas;
before(async () => void (vas = await startVas()));
after(() => vas.close());

test('Of three processes that get one ID token at once, one lets it pass', onServer, async () => {
  vas.jwks = answerJson({ keys: [KEY.jwk] });
  const connector = { ...vas.connector, type: 'implicit' } as Connector;
  const account = await anyAccount();
  const script = fileURLToPath(new URL('../testing/verifying-process.ts', import.meta.url));
  const processes = [1, 2, 3].map(() => fork(script, { execArgv: ['--import', 'tsx'] }));
  await Promise.all(processes.map((child) => once(child, 'message')));
  const question: Question = { account, connector, token: sign(goodClaims(vas), KEY), at: Date.now() + 200 };
  const codes = await Promise.all(processes.map(async (child) => (child.send(question), (await once(child, 'message'))[0] as string)));
  assert.deepEqual(codes.toSorted(), ['passed', 'token_replayed', 'token_replayed']);
});
