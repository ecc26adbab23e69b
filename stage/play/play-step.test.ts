import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Done } from '../desk/control-client';
import { playStep } from './play-step';

const CHAT = { kind: 'chat' } as const;
const WHY = { kind: 'why' } as const;

/** What was done and asked, in order. */
async function played(step: Parameters<typeof playStep>[0], answers: Record<string, Done<unknown>> = {}): Promise<string[]> {
  const done: string[] = [];
  const ask = async <T>(path: string) => (done.push(path), (answers[path.split('?')[0]!] ?? { ok: true, data: { last: 'abc123-7' } }) as Done<T>);
  await playStep(step, { act: async ({ kind }) => void done.push(kind), ask });
  return done;
}

test('actions are done in their order, and nothing is waited for that nobody named', async () => assert.deepEqual(await played({ actions: [CHAT, WHY] }), ['chat', 'why']));

test('an event is waited for that came after the step began, even where it came before its last action', async () =>
  assert.deepEqual(await played({ actions: [CHAT, WHY], until: 'survey_stored' }), ['/wire?level=business', 'chat', 'why', '/wire/wait?kind=survey_stored&timeout=60&after=abc123-7']));

test('on an empty wire every event is a new one', async () =>
  assert.deepEqual((await played({ actions: [], until: 'survey_stored' }, { '/wire': { ok: true, data: { last: null } } })).at(-1), '/wire/wait?kind=survey_stored&timeout=60'));

for (const path of ['/wire', '/wire/wait'])
  test(`what ${path} refuses ends the step`, () => assert.rejects(played({ actions: [CHAT], until: 'survey_stored' }, { [path]: { ok: false, code: 'wire_timed_out', message: 'No survey_stored came.' } }), /No survey_stored came/));
