// The description against the routes: nothing undescribed, nothing described that is not there.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { openApiDocument } from './openapi';
import { OPERATIONS } from './operations';

const ROOT = 'app/(live-assist)/api';
const METHODS = /export const (GET|POST|PUT|PATCH|DELETE)\b/g;

const routes = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('route.ts'))
  .flatMap((file) => {
    const path = `/${file.replaceAll('\\', '/').replace(/\/route\.ts$/, '').replace(/\[(\w+)\]/g, '{$1}')}`;
    return [...readFileSync(`${ROOT}/${file}`, 'utf8').matchAll(METHODS)].map(([, method]) => `${method} ${path}`);
  });

test('every route is described, and every described operation is a route', () => {
  assert.deepEqual(OPERATIONS.map(({ method, path }) => `${method.toUpperCase()} ${path}`).sort(), routes.sort());
});

test('the document is JSON, names each operation once, and each answer says what it is', () => {
  const document = JSON.parse(JSON.stringify(openApiDocument())) as ReturnType<typeof openApiDocument>;
  assert.equal(document.openapi, '3.1.0');
  const described = Object.values(document.paths).flatMap((methods) => Object.values(methods)) as { summary: string; responses: Record<string, { description: string }> }[];
  assert.equal(described.length, OPERATIONS.length);
  for (const { summary, responses } of described) {
    assert.ok(summary.endsWith('.'), summary);
    assert.ok(Object.keys(responses).length > 0 && Object.values(responses).every(({ description }) => description));
  }
});
