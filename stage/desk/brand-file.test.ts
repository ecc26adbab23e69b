import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { HttpError } from '@/lib/http-error';
import { parsePack } from '../brands/parse-pack';
import { problemsOf, readBrandFile, withBetterColours } from './brand-file';

const READ: [title: string, content: string | Buffer, sentence: RegExp | undefined][] = [
  ['an object', '{"name":"A"}', undefined],
  ['an object behind a byte order mark', '\uFEFF{"name":"A"}', undefined],
  ['a list', '[]', /JSON object/],
  ['null', 'null', /JSON object/],
  ['half an object', '{"name":', /is not JSON/],
  ['a picture', Buffer.from('89504e470d0a1a0a', 'hex'), /is not text in UTF-8/],
  ['Latin-1', Buffer.from('{"name":"Café"}', 'latin1'), /save it as UTF-8/],
];
for (const [title, content, sentence] of READ)
  test(`a file with ${title} is ${sentence ? 'refused as a whole' : 'read'}`, () => {
    const read = readBrandFile(Buffer.from(content));
    if (!sentence) return assert.deepEqual(read, { pack: { name: 'A' } });
    assert.ok('problems' in read);
    assert.equal(read.problems[0]!.path, '(file)');
    assert.match(read.problems[0]!.sentence, sentence);
  });

const detailsOf = (pack: object): readonly string[] => {
  try {
    parsePack(pack);
    return [];
  } catch (error) {
    return (error as HttpError).details ?? [];
  }
};

test('each field that is wrong is named by its path', () => {
  const problems = problemsOf(detailsOf({ logo: 'https://example.com/logo.png', personas: [{ name: 'A', login: 'A B' }] }));
  assert.deepEqual(problems.map(({ path }) => path).sort(), ['logo', 'name', 'personas.0.login']);
  assert.equal(problems.find(({ path }) => path === 'name')!.sentence, 'is missing');
});

test('colours that cannot be read are replaced by those that would do, and nothing else is touched', () => {
  const pack = { name: 'A', colours: { primary: '#ffd400', onPrimary: '#ffffff' } };
  const problems = problemsOf(detailsOf(pack));
  assert.deepEqual(problems.map(({ path }) => path), ['colours.onPrimary']);
  const better = withBetterColours(pack, problems);
  assert.deepEqual(detailsOf(better), []);
  assert.deepEqual([pack.colours.onPrimary, (better.colours as typeof pack.colours).primary], ['#ffffff', '#ffd400']);
});
