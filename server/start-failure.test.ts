import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeFailure } from './start-failure';

const failure = (fields: object, message = '') => Object.assign(new Error(message), fields);

const FAILURES: [title: string, error: unknown, says: string][] = [
  ['a port in use', failure({ code: 'EADDRINUSE', syscall: 'listen', port: 3000 }), 'PORT 3000 is in use'],
  ['a port for administrators', failure({ code: 'EACCES', syscall: 'listen', port: 80 }), 'PORT 80 is not open'],
  ['a host of another machine', failure({ code: 'EADDRNOTAVAIL', syscall: 'listen', address: '10.9.9.9' }), 'HOST 10.9.9.9 is not'],
  ['a folder that is a file', failure({ code: 'ENOTDIR', syscall: 'mkdir', path: '/x/db' }), 'DATA_DIR cannot be written: ENOTDIR at /x/db'],
  ['a folder of another user', failure({ code: 'EACCES', syscall: 'open', path: '/x/lock' }), 'DATA_DIR cannot be written'],
  ['a folder that the system does not let be made', failure({ code: 'ENOENT', syscall: 'mkdir', path: '/proc/nope' }), 'DATA_DIR cannot be written: ENOENT at /proc/nope'],
  ['no database server', failure({ code: 'ECONNREFUSED', syscall: 'connect' }), 'DATABASE_URL names a server that does not answer (ECONNREFUSED)'],
  ['a database host that nobody knows', failure({ code: 'ENOTFOUND', syscall: 'getaddrinfo' }, 'getaddrinfo ENOTFOUND db'), 'DATABASE_URL names a server'],
  ['a database server that is silent', failure({}, 'timeout expired'), 'DATABASE_URL names a server'],
  ['a wrong password', new Error('Failed query', { cause: failure({ code: '28P01' }, 'password authentication failed for user "x"') }), 'DATABASE_URL is refused by the database: password'],
];

for (const [title, error, says] of FAILURES) test(`${title} is said in words`, () => assert.ok(describeFailure(error)?.startsWith(says), describeFailure(error)));

test('what nobody foresaw keeps its stack', () => assert.equal(describeFailure(new TypeError('x is not a function')), undefined));
