import assert from 'node:assert/strict';
import { test } from 'node:test';
import { VAS_FAULTS } from '@/idp/control';
import { flowName } from '../brands/flow';
import { brandSettings } from '../brands/settings';
import { FLOWS } from '../desk/link';
import { FAULT_WORDS } from '../desk/setting-words';
import { chapterFile, FAKES, settingsAt } from './chapter';
import { chapterLanguages, loadChapters } from './chapters';
import { fillIn } from './fill-in';

test('every file of chapters is valid, is called what it says, and tells the same chapters', async () => {
  const english = await loadChapters('en');
  for (const lang of await chapterLanguages()) {
    const file = await loadChapters(lang);
    assert.equal(file.lang, lang);
    assert.deepEqual(file.chapters.map(({ id, steps }) => [id, steps.map(({ actions, until }) => [actions.map(({ kind }) => kind), until])]), english.chapters.map(({ id, steps }) => [id, steps.map(({ actions, until }) => [actions.map(({ kind }) => kind), until])]));
  }
});

test('a language that there is not is answered in English', async () => {
  for (const lang of ['xx', '../en', undefined]) assert.equal((await loadChapters(lang)).lang, 'en');
});

test('what a chapter prepares is what the control interface takes', async () => {
  for (const { id, prepare } of (await loadChapters('en')).chapters) assert.equal(brandSettings.safeParse(prepare).success, true, id);
});

test('a step begins with what the chapter prepares and the steps before it change', async () => {
  const fake = (await loadChapters('en')).chapters.find(({ id }) => id === 'fake')!;
  const changing = fake.steps.findIndex(({ actions }) => actions.some(({ kind }) => kind === 'set'));
  assert.deepEqual(settingsAt(fake, changing), fake.prepare);
  assert.deepEqual(settingsAt(fake, changing + 1), { ...fake.prepare, flow: 'code' });
});

test('links and switches know the same flows and faults as the companies, and every fake is told of', async () => {
  assert.deepEqual([...FLOWS], flowName.options);
  assert.deepEqual(Object.keys(FAULT_WORDS), [...VAS_FAULTS]);
  const tried = (await loadChapters('en')).chapters.flatMap(({ steps }) => steps.flatMap(({ actions }) => actions.flatMap((action) => (action.kind === 'fake' ? [action.fake] : []))));
  assert.deepEqual(tried.toSorted(), [...FAKES].sort());
});

test('a chapter file with a placeholder that nobody fills is refused by its path', async () => {
  const file = await loadChapters('en');
  const broken = { ...file, chapters: [{ ...file.chapters[0]!, story: 'Hello {visitor}' }] };
  assert.equal(chapterFile.safeParse(broken).error?.issues[0]?.path.join('.'), 'chapters.0.story');
  assert.equal(chapterFile.safeParse({ ...file, chapters: [file.chapters[0], file.chapters[0]] }).success, false);
});

test('texts are filled in with the brand on the stage', () => {
  const words = { customer: 'Ada', 'other customer': 'Ben', agent: 'Sam', invitation: 'Chat with us', brand: 'Harbour Bank' };
  assert.equal(fillIn('{customer} clicks “{invitation}” at {brand}', words), 'Ada clicks “Chat with us” at Harbour Bank');
});
