import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openOnly, readDesk, showPane, toggleMaximised, togglePane, visiblePanes } from './panes';

const USUAL = readDesk(null);

test('a window that is put away comes back, and the last one stays', () => {
  const one = togglePane(USUAL, 'brand');
  assert.deepEqual(visiblePanes(one), ['agent']);
  assert.deepEqual(visiblePanes(togglePane(one, 'agent')), ['agent']);
  assert.deepEqual(visiblePanes(togglePane(one, 'brand')), ['brand', 'agent']);
});

test('a maximised window has the desk for itself, gives it back, and gives way to another that is asked for', () => {
  const large = toggleMaximised(USUAL, 'agent');
  assert.deepEqual(visiblePanes(large), ['agent']);
  assert.deepEqual(visiblePanes(toggleMaximised(large, 'agent')), ['brand', 'agent']);
  assert.deepEqual(visiblePanes(showPane(large, 'brand')), ['brand', 'agent']);
  assert.equal(showPane(large, 'agent'), large);
});

test('a link opens its windows and no other; the link to what is on the screen changes nothing, so that a reload keeps what is maximised', () => {
  assert.deepEqual(visiblePanes(openOnly(USUAL, ['brand', 'wire'])), ['brand', 'wire']);
  const large = toggleMaximised(USUAL, 'agent');
  assert.deepEqual(visiblePanes(openOnly(large, ['brand'])), ['brand']);
  assert.equal(openOnly(large, visiblePanes(large)), large);
});

test('the wire is opened beside the others, in its place', () => {
  assert.deepEqual(visiblePanes(togglePane(USUAL, 'wire')), ['brand', 'agent', 'wire']);
});

const REMEMBERED: [title: string, text: string | null, visible: string[]][] = [
  ['nothing', null, ['brand', 'agent']],
  ['no JSON', '{', ['brand', 'agent']],
  ['no object', '7', ['brand', 'agent']],
  ['null', 'null', ['brand', 'agent']],
  ['windows that there are not', '{"open":["cinema"]}', ['brand', 'agent']],
  ['one window', '{"open":["agent","cinema"]}', ['agent']],
  ['a maximised one', '{"maximised":"brand"}', ['brand']],
];
for (const [title, text, visible] of REMEMBERED) test(`remembered: ${title} → ${visible.join(', ')}`, () => assert.deepEqual(visiblePanes(readDesk(text)), visible));

test('a desk survives being written down, and sizes that are none are forgotten', () => {
  const desk = { ...toggleMaximised(USUAL, 'brand'), large: true, guide: false, sizes: { brand: 40, agent: 60 } };
  assert.deepEqual(readDesk(JSON.stringify(desk)), desk);
  assert.deepEqual(readDesk('{"sizes":{"brand":"wide"}}').sizes, {});
  assert.deepEqual(readDesk('{"sizes":{"brand":-1}}').sizes, {});
});
