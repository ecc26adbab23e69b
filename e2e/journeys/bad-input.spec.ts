// Random bad input against every address: always an answer below 500, from an API one with a stable code. The seed is printed;
// BAD_INPUT_SEED repeats it, BAD_INPUT_COUNT sets how many.
import { randomInt } from 'node:crypto';
import { faultOf } from '../bad-input/judge';
import { createRandom } from '../bad-input/random';
import { exchange } from '../bad-input/raw-request';
import { makeRequest } from '../bad-input/requests';
import { targetsOf } from '../bad-input/targets';
import { expect, test } from '../fixtures/test';

const COUNT = Number(process.env.BAD_INPUT_COUNT ?? 3_000);
const LANES = 8;
const LIMIT_MS = 25_000;

test('random bad input gets an answer below 500 everywhere, and a code from every API', { tag: '@once' }, async ({ brand, agent, baseURL }) => {
  test.setTimeout(60_000);
  const seed = Number(process.env.BAD_INPUT_SEED ?? randomInt(2 ** 31));
  const random = createRandom(seed);
  const cookies = await agent.context().cookies(brand.addresses.workspace);
  const sender = { port: Number(new URL(baseURL!).port), cookie: cookies.map(({ name, value }) => `${name}=${value}`).join('; '), demoKey: process.env.DEMO_KEY ?? '' };
  const targets = targetsOf(brand.slug);
  const faults = new Map<string, string>();
  const statuses: Record<number, number> = {};
  const until = Date.now() + LIMIT_MS;
  let left = COUNT;
  const lane = async () => {
    while (left-- > 0 && Date.now() < until) {
      const target = random.pick(targets);
      const request = makeRequest(random, target, sender);
      const answer = await exchange(sender.port, request);
      statuses[answer.status] = (statuses[answer.status] ?? 0) + 1;
      const fault = faultOf(answer, request, target);
      if (fault) faults.set(`${fault}: ${request.method} ${target.path}`, `${describe(request)}\n→ ${answer.headers.split('\r\n', 1)[0]} ${answer.body.slice(0, 300)}`);
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  console.log(`Bad input: seed ${seed}, ${COUNT - Math.max(0, left)} requests, answers ${JSON.stringify(statuses)}`, ...faults.keys());
  expect(Object.fromEntries(faults), `BAD_INPUT_SEED=${seed}`).toEqual({});
  expect((await fetch(`${baseURL}/readyz`)).status).toBe(200);
});

const describe = ({ method, target, headers, body }: Parameters<typeof exchange>[1]) =>
  `${method} ${target.slice(0, 300)} ${JSON.stringify(headers.filter(([name]) => name !== 'Cookie')).slice(0, 600)} ${body.toString('latin1').slice(0, 300)}`;
