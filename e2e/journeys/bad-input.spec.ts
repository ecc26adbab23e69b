// Random bad input against every address and both sockets: always an answer below 500 that says why, by a code, an error or a page; no socket
// but is answered or closed by the contract. The same input in each run, so that a run says the same twice; BAD_INPUT_SEED=random draws other input and
// prints its seed, BAD_INPUT_SEED={seed} repeats it, BAD_INPUT_COUNT sets how many.
import { randomInt } from 'node:crypto';
import { prepare } from '../bad-input/good';
import { faultOf } from '../bad-input/judge';
import { createRandom, type Random } from '../bad-input/random';
import { exchange } from '../bad-input/raw-request';
import { makeRequest } from '../bad-input/requests';
import { sendFrames, sendGarbage } from '../bad-input/sockets';
import { targetsOf } from '../bad-input/targets';
import { sendWireFrames } from '../bad-input/wire-socket';
import { expect, test } from '../fixtures/test';

const COUNT = Number(process.env.BAD_INPUT_COUNT ?? 3_000);
const SEED = 20_261_130;
const SOCKETS = 200;
const LANES = 8;
const LIMIT_MS = 20_000;

function chance(): { seed: number; random: Random } {
  const asked = process.env.BAD_INPUT_SEED ?? SEED;
  const seed = asked === 'random' ? randomInt(2 ** 31) : Number(asked);
  return { seed, random: createRandom(seed) };
}

/** Several at once, until there were so many or the time is over. Returns how many there were. */
async function inLanes(count: number, work: (number: number) => Promise<void>): Promise<number> {
  const until = Date.now() + LIMIT_MS;
  let begun = 0;
  const lane = async () => {
    while (begun < count && Date.now() < until) await work((begun += 1));
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return begun;
}

test('random bad input gets an answer below 500 everywhere, and each refusal says why', { tag: '@once' }, async ({ brand, agent, newBrowser, baseURL }) => {
  test.setTimeout(90_000);
  const good = await prepare({ brand, agent, newBrowser });
  const { seed, random } = chance();
  const targets = targetsOf(good);
  const faults = new Map<string, string>();
  const statuses: Record<number, number> = {};
  const count = await inLanes(COUNT, async () => {
    const target = random.pick(targets);
    const request = makeRequest(random, target, good);
    const answer = await exchange(Number(new URL(baseURL!).port), request);
    statuses[answer.status] = (statuses[answer.status] ?? 0) + 1;
    const fault = faultOf(answer, request);
    if (fault) faults.set(`${fault}: ${request.method} ${target.path}`, `${describe(request)}\n→ ${answer.headers.split('\r\n', 1)[0]} ${answer.body.slice(0, 300)}`);
  });
  console.log(`Bad input: seed ${seed}, ${count} requests, answers ${JSON.stringify(statuses)}`, ...faults.keys());
  expect(Object.fromEntries(faults), `BAD_INPUT_SEED=${seed}`).toEqual({});
  expect((await fetch(`${baseURL}/readyz`)).status).toBe(200);
  // What was behind the agents' cookie was reached to the end.
  expect((await fetch(`${good.service}/api/account/${brand.slug}/agent-session`, { headers: { cookie: good.cookie } })).status).toBe(200);
});

test('random frames over both sockets are refused by a code, or end the socket as the contract says', { tag: '@once' }, async ({ brand, agent, newBrowser, baseURL }) => {
  test.setTimeout(90_000);
  const good = await prepare({ brand, agent, newBrowser });
  const { seed, random } = chance();
  const faults: string[] = [];
  const outcomes: Record<string, number> = {};
  let frames = 0;
  const count = await inLanes(SOCKETS, async (number) => {
    const told = number % 8 ? await sendFrames(random, number % 2 ? 'visitor' : 'agent', good) : await sendGarbage(good);
    faults.push(...told.faults);
    frames += told.frames;
    outcomes[told.outcome] = (outcomes[told.outcome] ?? 0) + 1;
  });
  console.log(`Bad frames: seed ${seed}, ${count} sockets, ${frames} frames, which ended ${JSON.stringify(outcomes)}`);
  expect(faults, `BAD_INPUT_SEED=${seed}`).toEqual([]);
  expect((await fetch(`${baseURL}/readyz`)).status).toBe(200);
});

test('random frames over the wire’s socket are refused by a code, or end it as documented', { tag: '@once' }, async ({ brand, agent, newBrowser, baseURL }) => {
  test.setTimeout(90_000);
  const good = await prepare({ brand, agent, newBrowser });
  const { seed, random } = chance();
  const faults: string[] = [];
  const outcomes: Record<string, number> = {};
  const count = await inLanes(SOCKETS, async () => {
    const told = await sendWireFrames(random, good);
    faults.push(...told.faults);
    outcomes[told.outcome] = (outcomes[told.outcome] ?? 0) + 1;
  });
  console.log(`Bad wire frames: seed ${seed}, ${count} sockets, which ended ${JSON.stringify(outcomes)}`);
  expect(faults, `BAD_INPUT_SEED=${seed}`).toEqual([]);
  expect((await fetch(`${baseURL}/readyz`)).status).toBe(200);
});

const describe = ({ method, target, headers, body }: Parameters<typeof exchange>[1]) =>
  `${method} ${target.slice(0, 300)} ${JSON.stringify(headers.filter(([name]) => name !== 'Cookie')).slice(0, 600)} ${body.toString('latin1').slice(0, 300)}`;
