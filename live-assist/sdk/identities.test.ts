import assert from 'node:assert/strict';
import { mock, test } from 'node:test';
import type { EngagementAttribute } from '../contract/attributes';
import { askIdentities } from './identities';

type Callback = (identity: object) => void;
const ada = { iss: 'https://bank.example', acr: 'loa1', sub: 'ada' };

/** What is said in the end, and by whom. */
function saidBy(...functions: unknown[]): { said: EngagementAttribute[]; functions: unknown[] } {
  const said: EngagementAttribute[] = [];
  askIdentities(functions, said, () => {});
  return { said, functions };
}

test('each function is asked, and its answer is what the page said of its visitor', () => {
  assert.deepEqual(saidBy((tell: Callback) => tell(ada)).said, [{ ...ada, type: 'identity' }]);
});

test('a page cannot pass its identity off as another type', () => {
  assert.deepEqual(saidBy((tell: Callback) => tell({ ...ada, type: 'verified' })).said, [{ ...ada, type: 'identity' }]);
});

test('a function that answers again corrects itself', () => {
  assert.deepEqual(saidBy((tell: Callback) => (tell(ada), tell({ ...ada, sub: 'chidi' }))).said, [{ ...ada, sub: 'chidi', type: 'identity' }]);
});

test('functions pushed later are asked too; what is no function, throws, or answers nothing stops nobody', () => {
  const error = mock.method(console, 'error', () => {});
  const heard = saidBy('no function', () => { throw new Error('broken'); }, (tell: (nothing?: object) => void) => tell());
  heard.functions.push((tell: Callback) => tell(ada));
  assert.deepEqual(heard.said.flat(), [{ type: 'identity' }, { ...ada, type: 'identity' }]);
  assert.equal(heard.functions.length, 4);
  error.mock.restore();
});

test('what is forgotten does not come back with the next answer', () => {
  const { said, functions } = saidBy((tell: Callback) => tell(ada));
  said.splice(0);
  functions.push((tell: Callback) => tell({ ...ada, sub: 'chidi' }));
  assert.deepEqual(said.flat(), [{ ...ada, sub: 'chidi', type: 'identity' }]);
});
